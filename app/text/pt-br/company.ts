import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const company: Text['company'] = {
  choose: 'Abrir um arquivo de configuração da empresa',
  fileKind: 'Configuração da empresa',
  offer: {
    title: company => `Configuração de ${company}`,
    opening: 'Examinando a configuração…',
    from: name => `De ${name}`,
    lead: 'Nada mudou ainda. Se você a usar, o Mai faz o seguinte:',
    signed: 'Sua empresa a assinou.',
    unsigned: 'Use-a somente se vier da equipe de TI.',
    use: 'Usar esta configuração',
    leave: 'Agora não',
    refused: 'Não é possível usar esta configuração',
    refusedHint: 'Nada foi alterado. Envie estas palavras a quem a deu a você.',
    close: 'Fechar',
  },
  inForce: {
    policy: companies => `Configurado neste computador por ${list('pt-BR', companies)}.`,
    setUp: company => `Você usa a configuração de ${company}.`,
    unaccepted: company =>
      `A configuração de ${company} que você aceitou não vale mais: ela não está assinada com nenhuma chave indicada pela política deste computador. Abra a que foi assinada de novo.`,
    drop: 'Deixar de usar esta configuração',
    support: 'Obter ajuda',
  },
  line: line => `Linha ${line}`,
  lineAt: (line, at) => `Linha ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What is in force where something is wrong with the machine’s policy. */
  remains: {
    'last-good': 'O que ela dizia antes continua valendo.',
    nothing: 'Nada dela está valendo.',
  },
  problems: {
    'open-to-others': 'outras pessoas neste computador podem alterá-lo, por isso o Mai não o segue.',
    link: 'é um link. Coloque ali o próprio arquivo ou a própria pasta.',
    'not-a-folder': 'aqui se espera uma pasta.',
    'too-large':
      'Ele tem mais de um milhão de caracteres. Arquivos de configuração são pequenos; deve ser outra coisa.',
    unsigned:
      'Ele não está assinado. Este computador só aceita configurações assinadas pela sua empresa. Peça a assinada à equipe de TI.',
    'wrong-signature':
      'A assinatura não confere. O arquivo foi alterado depois de assinado, ou outra pessoa o assinou. Não o use e avise a equipe de TI.',
    'not-text': 'Não é texto.',
    unreachable: 'Não é possível acessá-lo. Verifique a rede ou a VPN e tente de novo.',
    status: status => `O servidor respondeu com o erro ${status}. Avise a equipe de TI.`,
    redirected: 'O link leva a um endereço sem proteção. O Mai não o seguiu. Avise a equipe de TI.',
  },
  syntax: {
    empty: 'o arquivo está vazio.',
    value: 'aqui falta um valor, ou faltam as aspas dele.',
    name: 'aqui deve haver um nome entre aspas duplas.',
    colon: 'faltam dois-pontos entre um nome e seu valor.',
    comma: 'falta uma vírgula antes disto.',
    'trailing-comma': 'há uma vírgula depois do último item.',
    quotes: 'textos e nomes precisam de aspas duplas (").',
    comment: 'JSON não tem comentários.',
    'unfinished-text': 'um texto não termina com aspas duplas.',
    'line-break-in-text': 'um texto ocupa duas linhas ou contém um caractere de controle, o que não é permitido.',
    escape: 'depois de uma barra invertida há algo que o JSON não conhece. A própria barra é escrita em dobro.',
    number: 'isto não é um número como o JSON escreve.',
    twice: name => `“${name}” aparece duas vezes.`,
    'too-deep': 'há colchetes aninhados demais.',
    unfinished: 'o arquivo termina cedo demais: um colchete não está fechado.',
    'something-after-the-end': 'há algo depois do último colchete.',
  },
  schema: {
    'unknown-name': name => `o Mai não conhece aqui o nome “${name}”.`,
    missing: name => `falta “${name}”.`,
    type: expected => `deve ser ${expected}.`,
    choice: choices => `deve ser ${either('pt-BR', choices)}.`,
    'too-long': most => `tem mais de ${number('pt-BR', most)} caracteres.`,
    'too-many': most => `há mais de ${number('pt-BR', most)}.`,
    'too-short': 'está vazio.',
    form: 'não é o que o Mai espera aqui.',
  },
  types: {
    string: 'um texto entre aspas duplas',
    number: 'um número',
    boolean: 'true ou false',
    array: 'uma lista entre [ ]',
    object: 'um objeto entre { }',
    record: 'um objeto entre { }',
  },
  forms: {
    address:
      'deve ser a página de login do seu provedor de identidade, começar com https:// e não ser uma página da própria AWS.',
    accounts: 'uma conta é escrita com seus 12 dígitos.',
    region: 'uma região é como eu-central-1.',
    duration: 'uma duração é um número de horas inteiras, de 1 a 12.',
    roles: 'uma função é escrita com seu ARN e o ARN do provedor, separados por vírgula.',
    allowedHosts: 'um host é como sso.example.com, ou *.example.com para todos abaixo dele, em letras minúsculas.',
    integratedSignIn: 'um host é como sso.example.com, ou *.example.com para todos abaixo dele, em letras minúsculas.',
    profileName:
      'um nome de perfil contém {role} ou {role-tail}, pode conter {account}, {account-tail}, {account-id} e {company} e, fora isso, letras, dígitos e _ - . / % @ : +.',
    link: 'deve ser um endereço que começa com https://.',
    signingKey: 'uma chave é escrita como ed25519: e 44 caracteres em base64.',
    signingKeys: 'uma chave é escrita como ed25519: e 44 caracteres em base64.',
    signature: 'uma assinatura tem 88 caracteres em base64.',
    show: 'um padrão é um nome de função que pode conter * e ?.',
    hide: 'um padrão é um nome de função que pode conter * e ?.',
  },
  changes: {
    none: 'Tudo já está assim. Nada mudaria.',
    replaces: company => `Substitui a configuração de ${company}`,
    addsProvider: (name, host) => `Adiciona ${name}, com login em ${host}`,
    renamesProvider: (from, to) => `Passa a chamar ${from} de “${to}”`,
    limitsHosts: (name, hosts) =>
      `Permite que a janela de login de ${name} abra só ${list('pt-BR', ['a própria página', ...hosts])}`,
    namesAccounts: (count, examples) =>
      plural('pt-BR', count, {
        one: n => `Dá nome a ${n} conta: ${list('pt-BR', examples)}`,
        other: n => `Dá nome a ${n} contas, entre elas ${list('pt-BR', examples)}`,
      }),
    hides: count =>
      count === 0
        ? 'Não oculta nenhuma das suas funções'
        : plural('pt-BR', count, {
            one: n => `Oculta ${n} das suas funções`,
            other: n => `Oculta ${n} das suas funções`,
          }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Oculta funções chamadas ${either('pt-BR', patterns)}, nenhuma delas sua`
        : plural('pt-BR', count, {
            one: n => `Oculta funções chamadas ${either('pt-BR', patterns)}, ${n} delas sua`,
            other: n => `Oculta funções chamadas ${either('pt-BR', patterns)}, ${n} delas suas`,
          }),
    showsOnly: patterns => `Mostra somente funções chamadas ${either('pt-BR', patterns)}`,
    namesProfiles: template => `Chama os novos perfis da AWS de ${template}`,
    listsRoles: (name, count) =>
      plural('pt-BR', count, {
        one: n => `Indica ${n} função dada por ${name}`,
        other: n => `Indica ${n} funções dadas por ${name}`,
      }),
    duration: hours =>
      plural('pt-BR', hours, {
        one: n => `Obtém chaves por ${n} hora no máximo, a menos que você escolha outra coisa`,
        other: n => `Obtém chaves por ${n} horas no máximo, a menos que você escolha outra coisa`,
      }),
    region: region => `Usa a região ${region}, a menos que você escolha outra`,
    endSessionsOnQuit: on => (on ? 'Remove as chaves ao encerrar o Mai' : 'Mantém as chaves ao encerrar o Mai'),
    confirmProduction: on =>
      on
        ? 'Pergunta antes de obter chaves de uma conta de produção'
        : 'Não pergunta antes de obter chaves de uma conta de produção',
    locks: (setting, why) => (why === '' ? `Bloqueia “${setting}”` : `Bloqueia “${setting}”: ${why}`),
    forbidsPasswordFill: 'Nunca preenche sua senha',
    integratedSignIn: hosts => `Faz login em ${list('pt-BR', hosts)} com a conta deste computador (Kerberos ou NTLM)`,
    marksProduction: patterns => `Marca como produção as contas chamadas ${either('pt-BR', patterns)}`,
    support: places => `Diz onde encontrar ajuda: ${places.join(' ')}`,
  },
  settings: {
    companies: 'Empresas',
    profileNames: 'Nomes de perfil',
    region: 'Região padrão',
    endSessionsOnQuit: 'Remover as chaves ao encerrar o Mai',
    confirmProduction: 'Perguntar antes de produção',
  },
};
