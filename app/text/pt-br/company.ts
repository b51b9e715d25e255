import type { Text } from '../en/en.ts';
import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('pt-BR', value);
const all = (values: readonly string[]): string => list('pt-BR', values.map(q));
const any = (values: readonly string[]): string => either('pt-BR', values.map(q));

export const company: Text['company'] = {
  choose: 'Abrir um arquivo de configuração da empresa',
  fileKind: 'Configuração da empresa',
  offer: {
    title: company => `Configuração de ${q(company)}`,
    linked: name => `Obter uma configuração de empresa de ${q(name)}?`,
    linkedLead: 'Um link leva a este endereço. O Mai ainda não o acessou:',
    fetch: 'Mostrar a configuração',
    opening: 'Abrindo a configuração…',
    another: 'Esta é outra configuração. Ela substitui a que era mostrada aqui.',
    from: name => `De ${q(name)}`,
    revision: revision => `Revisão ${number('pt-BR', revision)}`,
    lead: 'Nada mudou ainda. Se você a usar, o Mai faz o seguinte:',
    signed: 'Sua empresa a assinou.',
    unsigned: 'Use-a somente se vier da equipe de TI.',
    use: 'Usar esta configuração',
    leave: 'Agora não',
    refused: 'Não é possível usar esta configuração',
    refusedHint: 'Nada foi alterado. Envie este texto à pessoa que a deu a você.',
    close: 'Fechar',
  },
  inForce: {
    policy: companies => `Configurado neste computador por ${list('pt-BR', companies)}.`,
    setup: company => `Você usa a configuração de ${company}.`,
    unaccepted: company =>
      `A configuração de ${company} que você aceitou não vale mais: ela não está assinada com nenhuma chave indicada pela política deste computador. Abra a que foi assinada de novo.`,
    drop: 'Deixar de usar esta configuração',
    support: 'Obter ajuda',
  },
  line: line => `Linha ${line}`,
  lineAt: (line, at) => `Linha ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
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
    outdated: (revision, latest) =>
      `Ela é mais antiga que uma que sua empresa assinou depois: revisão ${number('pt-BR', revision)} em vez de ${number('pt-BR', latest)}. Peça a atual à equipe de TI.`,
    'no-revision': latest =>
      `Ela não tem revisão, mas sua empresa já assinou uma: revisão ${number('pt-BR', latest)}. Peça a atual à equipe de TI.`,
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
    'lock-without-value': value => `um bloqueio precisa do seu valor: escreva também “${value}” neste arquivo.`,
    form: 'não é o que o Mai espera aqui.',
    'public-suffix': host => `os hosts de “${host}” podem ser de qualquer pessoa. Indique os da sua empresa.`,
    hidden: code => `contém um caractere que não se vê (${code}). Escreva sem esse caractere.`,
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
    revision: 'uma revisão é um número inteiro a partir de 1.',
  },
  changes: {
    none: 'Tudo já está assim. Nada mudaria.',
    replaces: company => `Substitui a configuração de ${q(company)}`,
    ends: sentence => `Deixa de valer: ${sentence}`,
    addsProvider: (name, host) => `Adiciona ${q(name)}, com login em ${q(host)}`,
    renamesProvider: (from, to) => `Passa a chamar ${q(from)} de ${q(to)}`,
    providerRegion: (name, region) => `Usa a região ${q(region)} para as funções de ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Limita a janela de login de ${q(name)} a ${list('pt-BR', ['sua própria página', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Faz login em ${q(name)} com a conta deste computador (Kerberos ou NTLM), em ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('pt-BR', count, {
        one: `Dá nome a uma conta: ${all(examples)}`,
        other: n => `Dá nome a ${n} contas, entre elas ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Passa a chamar a conta ${q(from)} de ${q(to)}`,
    groupsAccounts: names => `Agrupa contas em ${all(names)}`,
    labelsAccounts: names => `Rotula contas com ${all(names)}`,
    colorsAccounts: count => plural('pt-BR', count, { one: 'Colore uma conta', other: n => `Colore ${n} contas` }),
    marksAccounts: names => `Marca ${all(names)} como produção`,
    unmarksAccounts: names => `Não pergunta mais antes de produção em ${all(names)}`,
    stopsAsking: 'Não pergunta mais antes de produção',
    hides: count =>
      count === 0
        ? 'Não oculta nenhuma das suas funções'
        : plural('pt-BR', count, {
            one: 'Oculta uma das suas funções',
            other: n => `Oculta ${n} das suas funções`,
          }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Oculta funções chamadas ${any(patterns)}; você não tem nenhuma`
        : plural('pt-BR', count, {
            one: `Oculta funções chamadas ${any(patterns)}; você tem uma`,
            other: n => `Oculta funções chamadas ${any(patterns)}; você tem ${n}`,
          }),
    showsOnly: patterns => `Mostra somente as funções chamadas ${any(patterns)}`,
    namesProfiles: template => `Dá aos novos perfis da AWS o nome ${q(template)}`,
    listsRoles: (name, count) =>
      plural('pt-BR', count, {
        one: `Indica uma função que ${q(name)} dá`,
        other: n => `Indica ${n} funções que ${q(name)} dá`,
      }),
    duration: hours =>
      plural('pt-BR', hours, {
        one: 'Obtém credenciais por uma hora no máximo, a menos que você escolha outro valor',
        other: n => `Obtém credenciais por ${n} horas no máximo, a menos que você escolha outro valor`,
      }),
    region: region => `Usa a região ${q(region)}, a menos que você escolha outra`,
    endSessionsOnQuit: on => (on ? 'Remove as credenciais ao sair do Mai' : 'Mantém as credenciais ao sair do Mai'),
    confirmProduction: on =>
      on ? 'Pergunta antes de obter credenciais de uma conta de produção' : 'Não pergunta antes de produção',
    defaultProfile: on =>
      on
        ? 'Usa a primeira função ativa como padrão'
        : 'Não usa nenhuma função como padrão, a menos que você escolha uma',
    locks: (setting, why) => (why === '' ? `Bloqueia “${setting}”` : `Bloqueia “${setting}”: ${q(why)}`),
    forbidsPasswordFill: 'Nunca preenche sua senha',
    marksProduction: patterns => `Considera produção somente as contas chamadas ${any(patterns)}`,
    support: places => `Diz onde encontrar ajuda: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Empresas',
    profileNames: 'Nomes de perfil',
    region: 'Região padrão',
    endSessionsOnQuit: 'Remover as chaves ao encerrar o Mai',
    confirmProduction: 'Perguntar antes de produção',
    defaultProfile: 'Primeira função ativa como padrão',
  },
};
