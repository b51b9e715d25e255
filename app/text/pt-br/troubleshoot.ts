import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Solução de problemas',
  question: 'Por que minha ferramenta não se conecta?',
  running: 'Verificando…',
  again: 'Verificar novamente',
  copy: 'Copiar relatório',
  copied: 'Copiado.',
  copyDetails: 'Copiar detalhes',
  learnMore: 'Saiba mais',
  checked: [
    'Credenciais nos seus arquivos da AWS',
    'Configurações que têm prioridade sobre elas',
    'Conexão com a AWS e relógio',
    'Configuração da empresa neste computador',
  ],
  allWell: 'Nenhum problema encontrado.',
  allWellHint: 'Se uma ferramenta ainda não se conecta, reinicie-a. A maioria só lê os arquivos ao iniciar.',
  counted: (faults, warnings, hints) =>
    list('pt-BR', [
      ...(faults > 0 ? [plural('pt-BR', faults, { one: n => `${n} problema`, other: n => `${n} problemas` })] : []),
      ...(warnings > 0 ? [plural('pt-BR', warnings, { one: n => `${n} aviso`, other: n => `${n} avisos` })] : []),
      ...(hints > 0 ? [plural('pt-BR', hints, { one: n => `${n} dica`, other: n => `${n} dicas` })] : []),
    ]),
  severities: { problem: 'Problema', warning: 'Aviso', tip: 'Dica' },
  fixes: {
    'clear-keys': 'Fazer backup e remover',
    'set-region': region => `Usar ${region}`,
    'close-to-others': 'Restringir o acesso',
    renew: 'Renovar agora',
    'make-default': role => `Tornar ${role} padrão`,
  },
  fixing: 'Corrigindo…',
  places: {
    environment: 'no seu ambiente',
    file: (path, line) => `em ${path}, linha ${line}`,
  },
  files: { credentials: 'arquivo de credenciais', config: 'arquivo config' },
  'nothing-active': {
    title: 'Nenhuma função ativa',
    detail: 'As ferramentas encontram credenciais depois que você inicia uma função no Mai.',
  },
  'no-default': {
    title: 'Nenhuma função padrão',
    detail: profiles =>
      `As ferramentas sem perfil não encontram credenciais. Torne uma função padrão ou escolha ${either('pt-BR', profiles)} na ferramenta.`,
  },
  'variable-wins': {
    title: names =>
      plural('pt-BR', names.length, {
        one: `${list('pt-BR', names)} tem prioridade sobre o Mai`,
        other: `${list('pt-BR', names)} têm prioridade sobre o Mai`,
      }),
    where: (names, place) =>
      plural('pt-BR', names.length, {
        one: `${list('pt-BR', names)} está definida ${place}.`,
        other: `${list('pt-BR', names)} estão definidas ${place}.`,
      }),
    keys: 'As ferramentas da AWS usam as credenciais de lá, e não as do Mai.',
    profile: value => `Por isso, as ferramentas usam o perfil “${value}”, que o Mai não gerencia.`,
    file: value => `Por isso, as ferramentas leem ${value} em vez do arquivo que o Mai grava.`,
    role: 'Por isso, as ferramentas obtêm credenciais de outra forma antes de ler os arquivos.',
    region: value => `As ferramentas usam ${value}, mesmo que a função tenha outra região no Mai.`,
    endpoint: value => `As ferramentas se conectam a ${value} em vez da AWS.`,
    environment: names =>
      plural('pt-BR', names.length, {
        one: 'Remova a variável de onde está definida e entre novamente neste computador. Ou inicie a ferramenta sem ela.',
        other:
          'Remova as variáveis de onde estão definidas e entre novamente neste computador. Ou inicie a ferramenta sem elas.',
      }),
    inFile: names =>
      plural('pt-BR', names.length, {
        one: 'Remova essa linha e abra um novo terminal.',
        other: 'Remova essas linhas e abra um novo terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `A chave de acesso ${id} nunca expira`,
    profile: (profile, file) => `Ela está no perfil “${profile}” do ${file}.`,
    line: (file, line) => `Ela está na linha ${line} do ${file}.`,
    variable: (name, place) => `Ela está em ${name}, definida ${place}.`,
    age: days =>
      days === 0
        ? 'O arquivo foi alterado hoje.'
        : plural('pt-BR', days, {
            one: n => `O arquivo foi alterado há ${n} dia.`,
            other: n => `O arquivo foi alterado há ${n} dias.`,
          }),
    why: 'Quem a copiar, de um backup ou de um notebook perdido, pode usá-la até que seja excluída.',
  },
  'process-shadowed': {
    title: profile => `Credenciais antigas têm prioridade em “${profile}”`,
    detail:
      'O arquivo config indica um programa que fornece credenciais atuais. As ferramentas usam as antigas do arquivo de credenciais.',
  },
  'foreign-settings': {
    title: profile => `“${profile}” obtém credenciais de outra forma`,
    detail: keys =>
      plural('pt-BR', keys.length, {
        one: `A seção dele no arquivo config contém ${list('pt-BR', keys)}, que o Mai não gravou. As ferramentas usam isso em vez das credenciais do Mai. Remova essa linha ou dê outro nome de perfil à função.`,
        other: `A seção dele no arquivo config contém ${list('pt-BR', keys)}, que o Mai não gravou. As ferramentas usam isso em vez das credenciais do Mai. Remova essas linhas ou dê outro nome de perfil à função.`,
      }),
  },
  'keys-gone': {
    title: profile => `Faltam as credenciais de “${profile}”`,
    gone: 'Outro programa as removeu do arquivo de credenciais.',
    replaced: 'Outro programa as substituiu.',
  },
  'region-missing': {
    title: profile => `“${profile}” não tem região`,
    detail: 'Muitas ferramentas param com “You must specify a region”.',
  },
  'wrong-header': {
    title: header => `As ferramentas não encontrarão [${header}]`,
    config: line => `Na linha ${line} do arquivo config, a palavra “profile” precisa vir antes do nome.`,
    credentials: line => `Na linha ${line} do arquivo de credenciais, o nome não pode começar com a palavra “profile”.`,
  },
  'open-to-others': {
    title: what => `Acessível a outras pessoas: ${what}`,
    file: 'Outras pessoas neste computador podem lê-lo ou alterá-lo.',
    folder: 'Outras pessoas neste computador podem substituir os arquivos que ela contém.',
    folderName: 'pasta da AWS',
  },
  'not-own': {
    title: file => `Seu ${file} pertence a outra pessoa`,
    detail: 'Ele pode ter sido criado com sudo. Peça à equipe de TI que corrija o proprietário.',
  },
  unreadable: {
    title: file => `Não é possível ler seu ${file}`,
    detail: (path, reason) => `${path}: ${reason}`,
  },
  damaged: {
    title: file => `Seu ${file} está danificado`,
    detail: (path, line) =>
      `As ferramentas da AWS não conseguem ler a linha ${line} de ${path}, por isso rejeitam o arquivo inteiro. Corrija ou remova essa linha.`,
    tolerable: (path, line) =>
      `Só algumas ferramentas da AWS conseguem ler a linha ${line} de ${path}. As outras rejeitam o arquivo inteiro.`,
  },
  'on-network': {
    title: file => `Seu ${file} está em uma unidade de rede`,
    detail: (path, network) =>
      `${path} está em ${network}. As ferramentas dependem da rede para lê-lo, e outros computadores veem as mesmas credenciais.`,
  },
  'clock-off': {
    title: 'O relógio deste computador está errado',
    detail: minutes =>
      `A diferença para a hora da AWS é de cerca de ${plural('pt-BR', minutes, { one: 'um minuto', other: n => `${n} minutos` })}. A AWS permite até 5 minutos. Ative o ajuste automático da hora no sistema.`,
  },
  'setup-not-refreshed': {
    title: company => `O Mai não conseguiu verificar se a configuração de ${company} mudou`,
  },
  'old-electron': {
    title: version => `O Electron ${version} não recebe mais correções de segurança`,
    development: version =>
      `Esta versão do Mai é só para desenvolvimento: o Electron ${version} dela não recebe mais correções de segurança. Não a use com contas reais.`,
    release: version =>
      `Esta versão do Mai está desatualizada: o Electron ${version} dela não recebe mais correções de segurança. Instale uma versão mais recente.`,
  },
  'no-keychain': {
    title: 'Nenhum chaveiro neste ambiente de trabalho',
    detail:
      'Nenhum serviço de chaveiro está em execução, por isso o Mai não pode manter segredos após uma reinicialização. Você fará login toda vez que o Mai for iniciado. Instale o GNOME Keyring ou o KWallet.',
  },
  sts: {
    title: host => `Não é possível conectar-se à AWS em ${host}`,
    name: 'O nome não foi encontrado. Este computador está online? É necessária a VPN da sua empresa?',
    refused: 'A conexão foi recusada. Verifique a rede, a VPN ou o proxy.',
    timeout: 'Não houve resposta a tempo. Verifique a rede, a VPN ou o proxy.',
    offline: 'Este computador está offline.',
    proxy: 'O proxy da sua rede bloqueou a conexão. Consulte a equipe de TI.',
    other: 'A conexão falhou. Verifique a rede, a VPN ou o proxy.',
    untrusted:
      'A conexão usa um certificado em que este computador não confia, muitas vezes de um proxy da empresa. Peça à equipe de TI que o instale.',
    by: proxy => `As configurações do sistema direcionam esta conexão por ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Relatório de solução de problemas do Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}: ${detail}`,
    more: count => `e mais ${number('pt-BR', count)}`,
  },
};
