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
    linked: name => `Obter a configuração da empresa de ${q(name)}?`,
    linkedLead: 'Você abriu um link para este endereço. O Mai ainda não se conectou a ele:',
    fetch: 'Obter configuração',
    opening: 'Abrindo a configuração…',
    another: 'Esta é outra configuração. Ela substituiu a que era mostrada antes.',
    from: name => `De ${q(name)}`,
    revision: revision => `Revisão ${number('pt-BR', revision)}`,
    lead: 'Nada mudou ainda. Com esta configuração, o Mai:',
    signed: 'Assinada pela sua empresa.',
    unsigned: 'Use-a somente se ela veio da equipe de TI.',
    use: 'Usar esta configuração',
    leave: 'Agora não',
    refused: 'Não é possível usar esta configuração',
    refusedHint: 'Nada mudou. Envie esta mensagem à pessoa que lhe deu a configuração.',
    close: 'Fechar',
  },
  inForce: {
    logsRoleUse: 'Sua empresa registra as funções que você usa neste computador.',
    revised: (company, revision) => `${company} (revisão ${number('pt-BR', revision)})`,
    policy: companies => `Este computador é gerenciado por ${list('pt-BR', companies)}.`,
    setup: company => `Você usa a configuração de ${company}.`,
    unaccepted: company =>
      `A configuração de ${company} não se aplica mais: a política deste computador não inclui a chave que a assinou. Abra uma com uma nova assinatura.`,
    drop: 'Parar de usar esta configuração',
    support: 'Obter ajuda',
  },
  line: line => `Linha ${line}`,
  lineAt: (line, at) => `Linha ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'As configurações anteriores continuam valendo.',
    nothing: 'Nenhuma das configurações dele se aplica.',
  },
  problems: {
    'open-to-others': 'outras pessoas neste computador podem alterá-lo, por isso o Mai o ignora.',
    link: 'é um link. Coloque ali o próprio arquivo ou a própria pasta.',
    'not-a-folder': 'precisa ser uma pasta.',
    'too-large':
      'Ele tem mais de um milhão de caracteres. Arquivos de configuração são pequenos, então deve ser outro arquivo.',
    unsigned:
      'Ele não está assinado. Este computador só aceita configurações assinadas pela sua empresa. Peça uma assinada à equipe de TI.',
    'wrong-signature':
      'A assinatura não confere: o arquivo foi alterado depois de assinado ou outra pessoa o assinou. Não o use e avise a equipe de TI.',
    'not-text': 'Não é um arquivo de texto.',
    unreachable: 'Não é possível acessá-lo. Verifique a rede ou a VPN e tente novamente.',
    status: status => `O servidor respondeu com o erro ${status}. Avise a equipe de TI.`,
    redirected:
      'O link redireciona para outro endereço, e o Mai não segue redirecionamentos. Peça um link direto à TI.',
    outdated: (revision, latest) =>
      `Está desatualizado: é a revisão ${number('pt-BR', revision)}, e sua empresa já assinou a ${number('pt-BR', latest)}. Peça a atual à equipe de TI.`,
    'no-revision': latest =>
      `Não indica a revisão, e sua empresa já assinou a ${number('pt-BR', latest)}. Peça a atual à equipe de TI.`,
  },
  syntax: {
    empty: 'o arquivo está vazio.',
    value: 'falta um valor aqui, ou faltam as aspas dele.',
    name: 'falta aqui um nome entre aspas duplas.',
    colon: 'faltam os dois-pontos entre um nome e seu valor.',
    comma: 'falta uma vírgula antes disto.',
    'trailing-comma': 'há uma vírgula depois do último item.',
    quotes: 'textos e nomes precisam de aspas duplas (").',
    comment: 'JSON não permite comentários.',
    'unfinished-text': 'faltam as aspas duplas de fechamento.',
    'line-break-in-text': 'um texto não pode conter quebra de linha nem caractere de controle.',
    escape:
      'depois de uma barra invertida há algo que o JSON não permite. A própria barra invertida se escreve duas vezes.',
    number: 'não é um número válido em JSON.',
    twice: name => `“${name}” aparece duas vezes.`,
    'too-deep': 'há colchetes ou chaves aninhados demais.',
    unfinished: 'o arquivo termina com colchetes ou chaves abertos.',
    'something-after-the-end': 'há algo depois do último colchete ou da última chave.',
  },
  schema: {
    'unknown-name': name => `“${name}” não é permitido aqui.`,
    missing: name => `falta “${name}”.`,
    type: expected => `precisa ser ${expected}.`,
    choice: choices => `precisa ser ${either('pt-BR', choices)}.`,
    'too-long': most => `tem mais de ${number('pt-BR', most)} caracteres.`,
    'too-many': most => `tem mais de ${number('pt-BR', most)} itens.`,
    'too-short': 'está vazio.',
    'lock-without-value': value => `um bloqueio precisa de um valor: inclua também “${value}” neste arquivo.`,
    form: 'não está no formato esperado.',
    'public-suffix': host => `qualquer pessoa pode ter um host em “${host}”. Use o da sua empresa.`,
    hidden: code => `contém um caractere invisível (${code}). Remova-o.`,
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
      'precisa ser a página de login do seu provedor de identidade e começar com https://. Não pode ser uma página da AWS.',
    accounts: 'uma conta é escrita com 12 dígitos.',
    region: 'uma região tem a forma eu-central-1.',
    duration: 'uma duração é um número inteiro de horas, de 1 a 12.',
    roles: 'uma função é escrita com o ARN dela e o do provedor, separados por vírgula.',
    allowedHosts:
      'um host tem a forma sso.example.com, ou *.example.com para todos os subdomínios, em letras minúsculas.',
    integratedSignIn:
      'um host tem a forma sso.example.com, ou *.example.com para todos os subdomínios, em letras minúsculas.',
    profileName:
      'um nome de perfil precisa de {role} ou {role-tail}. Também pode conter {account}, {account-tail}, {account-id}, {company}, letras, dígitos e _ - . / % @ : +.',
    link: 'precisa ser um endereço que comece com https://.',
    signingKey: 'uma chave é escrita como ed25519: e 44 caracteres em base64.',
    signingKeys: 'uma chave é escrita como ed25519: e 44 caracteres em base64.',
    signature: 'uma assinatura tem 88 caracteres em base64.',
    show: 'um filtro é um nome de função que pode conter * e ?.',
    hide: 'um filtro é um nome de função que pode conter * e ?.',
    revision: 'uma revisão é um número inteiro a partir de 1.',
  },
  changes: {
    none: 'Você já tem tudo o que está nesta configuração.',
    replaces: company => `Substitui a configuração de ${q(company)}`,
    ends: sentence => `Deixa de valer: ${sentence}`,
    movesProvider: (name, from, to) => `Muda ${q(name)} de ${q(from)} para ${q(to)} e sai do endereço anterior`,
    withdrawsProvider: address => `Remove a empresa em ${q(address)} e para as funções dela`,
    addsProvider: (name, host) => `Adiciona ${q(name)}, com login em ${q(host)}`,
    renamesProvider: (from, to) => `Muda o nome de ${q(from)} para ${q(to)}`,
    accessPortal: (name, region) => `Usa um portal de acesso da AWS em ${q(region)} para ${q(name)}`,
    providerRegion: (name, region) => `Usa a região ${q(region)} para as funções de ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Permite que a janela de login de ${q(name)} abra somente ${list('pt-BR', ['a própria página', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Faz login em ${q(name)} com sua conta deste computador (Kerberos ou NTLM), em ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('pt-BR', count, {
        one: n => `Dá nome a ${n} conta: ${all(examples)}`,
        other: n => `Dá nome a ${n} contas, entre elas ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Muda o nome da conta ${q(from)} para ${q(to)}`,
    groupsAccounts: names => `Agrupa contas em ${all(names)}`,
    labelsAccounts: names => `Adiciona às contas os rótulos ${all(names)}`,
    colorsAccounts: count =>
      plural('pt-BR', count, { one: n => `Dá cor a ${n} conta`, other: n => `Dá cor a ${n} contas` }),
    marksAccounts: names => `Marca ${all(names)} como produção`,
    unmarksAccounts: names => `Deixa de pedir confirmação para iniciar funções em ${all(names)}`,
    stopsAsking: 'Deixa de pedir confirmação para iniciar funções de produção',
    hides: count =>
      count === 0
        ? 'Não oculta nenhuma das suas funções'
        : plural('pt-BR', count, {
            one: n => `Oculta ${n} das suas funções`,
            other: n => `Oculta ${n} das suas funções`,
          }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Oculta funções chamadas ${any(patterns)} (você não tem nenhuma)`
        : plural('pt-BR', count, {
            one: n => `Oculta funções chamadas ${any(patterns)} (você tem ${n})`,
            other: n => `Oculta funções chamadas ${any(patterns)} (você tem ${n})`,
          }),
    showsOnly: patterns => `Mostra somente funções chamadas ${any(patterns)}`,
    namesProfiles: template => `Dá aos novos perfis da AWS o nome ${q(template)}`,
    signsInWith: (name, browser) => `Faz login em ${q(name)} com ${browser}`,
    signsInHere: name => `Faz login em ${q(name)} na janela do Mai`,
    listsRoles: (name, count) =>
      plural('pt-BR', count, {
        one: n => `Adiciona ${n} função de ${q(name)}`,
        other: n => `Adiciona ${n} funções de ${q(name)}`,
      }),
    duration: hours =>
      plural('pt-BR', hours, {
        one: n => `Define a duração da sessão como ${n} hora, a menos que você escolha outra`,
        other: n => `Define a duração da sessão como ${n} horas, a menos que você escolha outra`,
      }),
    region: region => `Define ${q(region)} como região padrão, a menos que você escolha outra`,
    endSessionsOnQuit: on => (on ? 'Para as funções ao sair do Mai' : 'Mantém as funções ativas ao sair do Mai'),
    updates: {
      install: 'Instala automaticamente as novas versões do Mai onde é possível',
      tell: 'Avisa sobre novas versões do Mai',
      off: 'Não verifica se há novas versões do Mai',
    },
    confirmProduction: on =>
      on
        ? 'Pede confirmação para iniciar funções de produção'
        : 'Não pede confirmação para iniciar funções de produção',
    defaultProfile: on =>
      on ? 'Torna padrão a primeira função ativa' : 'Não torna padrão nenhuma função, a menos que você escolha uma',
    delivery: onDemand =>
      onDemand
        ? 'Fornece credenciais às ferramentas sob demanda (credential_process), a menos que você escolha outra forma'
        : 'Fornece credenciais às ferramentas pelos arquivos da AWS, a menos que você escolha outra forma',
    forbids: {
      localServer: 'Mantém o servidor local de credenciais desligado',
      copying: 'Nunca copia credenciais nem links do console',
      otherAccounts: 'Nunca inicia funções de outras contas',
    },
    because: (what, why) => (why === '' ? what : `${what}: ${q(why)}`),
    locks: (setting, why) => (why === '' ? `Bloqueia “${setting}”` : `Bloqueia “${setting}”: ${q(why)}`),
    forbidsPasswordFill: 'Nunca preenche sua senha',
    forbidsLocalApps: 'Nunca deixa uma página de login contatar aplicativos deste computador',
    marksProduction: patterns => `Trata como produção somente as contas chamadas ${any(patterns)}`,
    support: places => `Adiciona um contato de ajuda: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Empresas',
    profileNames: 'Nomes de perfil',
    region: 'Região padrão',
    endSessionsOnQuit: 'Parar as funções ao sair do Mai',
    confirmProduction: 'Confirmar antes de iniciar funções de produção',
    defaultProfile: 'Tornar padrão a primeira função ativa',
    signInWith: 'Onde fazer login',
    updates: 'Atualizações do Mai',
    duration: 'Duração da sessão',
    delivery: 'Como as ferramentas obtêm as credenciais',
    localServer: 'Servidor local de credenciais',
    copying: 'Cópia de credenciais',
    otherAccounts: 'Funções de outras contas',
  },
};
