import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Diagnóstico',
  question: 'Por que minha ferramenta não vê as chaves?',
  running: 'Verificando…',
  again: 'Verificar de novo',
  copy: 'Copiar relatório',
  copied: 'Copiado.',
  copyDetails: 'Copiar detalhes',
  learnMore: 'Saiba mais',
  checked: [
    'Credenciais nos seus arquivos da AWS',
    'Configurações que têm prioridade',
    'Conexão com a AWS e relógio',
    'Configuração da empresa neste computador',
  ],
  allWell: 'O Mai não vê nada de errado.',
  allWellHint: 'Se uma ferramenta ainda não encontra chaves, reinicie-a: a maioria só lê os arquivos ao ser aberta.',
  counted: (faults, warnings, hints) =>
    list('pt-BR', [
      ...(faults > 0 ? [plural('pt-BR', faults, { one: n => `${n} erro`, other: n => `${n} erros` })] : []),
      ...(warnings > 0 ? [plural('pt-BR', warnings, { one: n => `${n} aviso`, other: n => `${n} avisos` })] : []),
      ...(hints > 0 ? [plural('pt-BR', hints, { one: n => `${n} dica`, other: n => `${n} dicas` })] : []),
    ]),
  severities: { fault: 'Erro', warning: 'Aviso', hint: 'Dica' },
  fixes: {
    'clear-keys': 'Remover, com cópia de segurança',
    'set-region': region => `Usar ${region}`,
    'close-to-others': 'Deixar só para você',
    renew: 'Obter novas chaves agora',
    'make-default': role => `Usar ${role} como padrão`,
  },
  fixing: 'Corrigindo…',
  places: {
    environment: 'no ambiente desta sessão',
    file: (path, line) => `em ${path}, linha ${line}`,
  },
  files: { credentials: 'arquivo credentials', config: 'arquivo config' },
  'nothing-active': {
    title: 'Nenhuma função está ativa',
    detail: 'As ferramentas encontram chaves assim que você escolhe uma função no Mai.',
  },
  'no-default': {
    title: 'Nenhuma função é a padrão',
    detail: profiles =>
      `Ferramentas sem perfil não encontram credenciais. Use uma função como padrão ou indique um perfil na ferramenta (${either('pt-BR', profiles)}).`,
  },
  'variable-wins': {
    title: names =>
      plural('pt-BR', names.length, {
        one: `${list('pt-BR', names)} prevalece sobre os arquivos`,
        other: `${list('pt-BR', names)} prevalecem sobre os arquivos`,
      }),
    where: (names, place) =>
      plural('pt-BR', names.length, {
        one: `${list('pt-BR', names)} está definida ${place}.`,
        other: `${list('pt-BR', names)} estão definidas ${place}.`,
      }),
    keys: 'Todas as ferramentas da AWS pegam as chaves dali e nem olham os arquivos que o Mai grava.',
    profile: value => `Por isso as ferramentas usam o perfil “${value}”, que não foi gravado pelo Mai.`,
    file: value => `Por isso as ferramentas leem ${value} em vez do arquivo que o Mai grava.`,
    role: 'Por isso as ferramentas obtêm chaves de outra forma antes de olhar os arquivos.',
    region: value => `As ferramentas trabalham em ${value}, qualquer que seja a região da função no Mai.`,
    endpoint: value => `As ferramentas falam com ${value} em vez da AWS.`,
    environment: names =>
      plural('pt-BR', names.length, {
        one: 'Remova a variável de onde está definida e entre de novo neste computador, ou abra a ferramenta sem ela.',
        other:
          'Remova as variáveis de onde estão definidas e entre de novo neste computador, ou abra a ferramenta sem elas.',
      }),
    inFile: names =>
      plural('pt-BR', names.length, {
        one: 'Remova essa linha e abra um novo terminal.',
        other: 'Remova essas linhas e abra um novo terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `A chave de acesso ${id} nunca expira`,
    profile: (profile, file) => `Ela pertence ao perfil “${profile}” no ${file}.`,
    line: (file, line) => `Ela está na linha ${line} do ${file}.`,
    variable: (name, place) => `${name} a contém, definida ${place}.`,
    age: days =>
      days === 0
        ? 'O arquivo foi alterado hoje.'
        : plural('pt-BR', days, { one: n => `O arquivo tem ${n} dia.`, other: n => `O arquivo tem ${n} dias.` }),
    why: 'Quem copiar uma chave dessas, de um backup, de uma captura de tela ou de um notebook perdido, pode usá-la até que alguém perceba. “Ninguém deveria precisar lidar com chaves de acesso na AWS.”',
    instead:
      'Use em vez dela uma função no Mai: as chaves expiram sozinhas. Programas na AWS recebem a função da máquina deles. Depois peça para excluir a chave no IAM.',
  },
  'process-shadowed': {
    title: profile => `Chaves antigas escondem o processo de “${profile}”`,
    detail:
      'O arquivo config indica um programa que traz chaves novas, mas as chaves do arquivo credentials vêm primeiro e envelhecem.',
  },
  'foreign-settings': {
    title: profile => `“${profile}” obtém as chaves de outra forma`,
    detail: keys =>
      `No arquivo config, a seção dele tem ${list('pt-BR', keys)}, que o Mai não gravou. As ferramentas seguem isso e ignoram as chaves do Mai. Remova isso ou dê à função outro nome de perfil.`,
  },
  'keys-gone': {
    title: profile => `As chaves de “${profile}” sumiram`,
    gone: 'Outro programa as removeu do arquivo credentials.',
    replaced: 'Outro programa pôs outras chaves no lugar delas.',
  },
  'region-missing': {
    title: profile => `“${profile}” não tem região`,
    detail: 'Muitas ferramentas param com “You must specify a region”.',
  },
  'wrong-header': {
    title: header => `Nenhuma ferramenta encontra [${header}]`,
    config: line => `Na linha ${line} do arquivo config, o nome do perfil precisa da palavra “profile” antes dele.`,
    credentials: line => `Na linha ${line} do arquivo credentials, o nome do perfil fica sem a palavra “profile”.`,
  },
  'open-to-others': {
    title: what => `Aberto a outras pessoas: ${what}`,
    file: 'Outras pessoas neste computador podem lê-lo ou alterá-lo.',
    folder: 'Outras pessoas neste computador podem pôr os arquivos delas no lugar dos seus.',
    folderName: 'pasta da AWS',
  },
  'not-own': {
    title: file => `Seu ${file} pertence a outra pessoa`,
    detail: 'Talvez tenha sido criado com sudo. Peça à equipe de TI para devolvê-lo a você.',
  },
  unreadable: {
    title: file => `Não é possível ler seu ${file}`,
    detail: (path, reason) => `${path}: ${reason}`,
  },
  damaged: {
    title: file => `Seu ${file} está danificado`,
    detail: (path, line) =>
      `As ferramentas da AWS não conseguem ler a linha ${line} de ${path} e por isso recusam o arquivo inteiro. Corrija ou remova essa linha.`,
    tolerable: (path, line) =>
      `A linha ${line} de ${path} está escrita de um jeito que só algumas ferramentas da AWS conseguem ler. As outras recusam o arquivo inteiro.`,
  },
  'on-network': {
    title: file => `Seu ${file} está em um disco de rede`,
    detail: (path, network) =>
      `${path} está em ${network}. As ferramentas esperam a rede para lê-lo, e outros computadores veem as mesmas chaves.`,
  },
  'clock-off': {
    title: 'O relógio deste computador está errado',
    detail: minutes =>
      plural('pt-BR', minutes, {
        one: n =>
          `Ele difere do relógio da AWS em cerca de ${n} minuto. A AWS tolera cinco no máximo. Deixe o relógio no automático.`,
        other: n =>
          `Ele difere do relógio da AWS em cerca de ${n} minutos. A AWS tolera cinco no máximo. Deixe o relógio no automático.`,
      }),
  },
  'old-electron': {
    title: version => `O Electron ${version} não recebe mais correções de segurança`,
    development: version =>
      `Este Mai é só para desenvolvimento: o Electron ${version} dele não recebe mais correções de segurança. Não faça login em contas reais com ele.`,
    release: version =>
      `Este Mai está desatualizado: o Electron ${version} dele não recebe mais correções de segurança. Instale uma versão mais recente.`,
  },
  'no-keychain': {
    title: 'Esta área de trabalho não tem chaveiro',
    detail:
      'Nenhum Secret Service responde. O que o Mai guardaria nele fica só na memória: você faz login de novo a cada vez que o Mai reinicia, e algumas outras coisas também precisam ser refeitas. Instale o GNOME Keyring ou o KWallet.',
  },
  sts: {
    title: host => `Não é possível acessar a AWS em ${host}`,
    name: 'O nome não é conhecido aqui. Este computador está online ou precisa da VPN da sua empresa?',
    refused: 'A conexão foi recusada. Verifique a rede, a VPN ou o proxy.',
    timeout: 'A resposta não chegou a tempo. Verifique a rede, a VPN ou o proxy.',
    offline: 'Este computador está offline.',
    proxy: 'O proxy da sua rede não deixou o Mai passar. Pergunte à equipe de TI sobre o proxy.',
    other: 'A conexão falhou. Verifique a rede, a VPN ou o proxy.',
    untrusted:
      'Algo entre este computador e a AWS mostra um certificado em que este computador não confia, como fazem os proxies de algumas empresas. Peça à equipe de TI para instalar o certificado deles neste computador.',
    by: proxy => `As configurações do sistema levam até lá por ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Diagnóstico do Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}: ${detail}`,
    more: count => `e mais ${number('pt-BR', count)}`,
  },
};
