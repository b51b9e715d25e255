import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { accounts } from './accounts.ts';
import { activity } from './activity.ts';
import { addresses } from './addresses.ts';
import { carry } from './carry.ts';
import { checkUp } from './check-up.ts';
import { company } from './company.ts';
import { consolePage } from './console-page.ts';
import { failures } from './failures.ts';
import { forget } from './forget.ts';
import { imports } from './imports.ts';
import { keyboard } from './keyboard.ts';
import { licences } from './licences.ts';
import { notices } from './notices.ts';
import { otherAccounts } from './other-accounts.ts';
import { passwords } from './passwords.ts';
import { toolFindings } from './tool-findings.ts';
import { tools } from './tools.ts';

/** Every sentence that Mai says, in Brazilian Portuguese. People are “você”. */
export const ptBr: Text = {
  sentences: parts => parts.join(' '),
  failures,
  accounts,
  otherAccounts,
  activity,
  tools,
  toolFindings,
  addresses,
  checkUp,
  company,
  consolePage,
  imports,
  carry,
  forget,
  keyboard,
  licences,
  notices,
  passwords,
  tray: {
    tooltip: {
      idle: 'Mai: nenhuma função ativa',
      working: 'Mai: obtendo chaves…',
      attention: 'O Mai precisa de você',
      live: (role, account, until) => `${role} em ${account}: até ${until}`,
      liveMany: (count, until) =>
        plural('pt-BR', count, {
          one: n => `Mai: ${n} função ativa, termina às ${until}`,
          other: n => `Mai: ${n} funções ativas, a próxima termina às ${until}`,
        }),
    },
    sessionRow: (role, account, until) => `${role} · ${account} – até ${until}`,
    stop: 'Parar',
    getNewKeys: 'Obter novas chaves agora',
    signIn: provider => `Fazer login em ${provider}`,
    signInSomewhere: 'Fazer login…',
    signingIn: provider => `Fazendo login em ${provider}…`,
    cancel: 'Cancelar',
    signOut: provider => `Sair de ${provider}`,
    assuming: role => `${role} (obtendo chaves…)`,
    liveRole: role => `${role} (ativa)`,
    roleIn: (role, account) => `${role} · ${account}`,
    inProduction: role => `${role} (produção)`,
    confirm: role => `Obter chaves de ${role} em produção`,
    favourites: 'Favoritas',
    recents: 'Usadas recentemente',
    allRoles: 'Todas as funções…',
    open: 'Abrir o Mai',
    quit: 'Encerrar o Mai',
  },
  welcome: {
    title: 'Boas-vindas ao Mai',
    lead: 'Faça login com a conta da sua empresa, clique em uma função, e todas as ferramentas da AWS neste computador funcionam.',
    addressLabel: 'Endereço de login na AWS da sua empresa',
    addressHint: 'A equipe de TI sabe qual é. Muitas vezes começa com o nome da página de login da sua empresa.',
    addressPlaceholder: 'sso.example.com/aws',
    submit: 'Fazer login',
    submitting: 'Abrindo a página da sua empresa…',
    privacy: 'O Mai nunca vê sua senha. Você a digita na página da sua empresa.',
  },
  home: {
    title: 'Mai',
    overview: 'Visão geral',
    searchLabel: 'Buscar contas e funções',
    searchHint: 'As setas percorrem as funções; Enter obtém as chaves.',
    clearSearch: 'Limpar a busca',
    matches: count =>
      plural('pt-BR', count, { one: n => `${n} função encontrada`, other: n => `${n} funções encontradas` }),
    moreFound: shown => `Estas são as ${number('pt-BR', shown)} melhores. Continue digitando para encontrar outras.`,
    noMatch: query => `Nenhuma função corresponde a “${query}”.`,
    noMatchHint: 'Busque por conta, número da conta ou função.',
    live: 'Ativas',
    roles: count => plural('pt-BR', count, { one: 'Função', other: n => `Funções (${n})` }),
    found: count => `Resultados (${number('pt-BR', count)})`,
    noRoles: 'Nenhuma função da AWS ainda',
    noRolesHint: company =>
      `${company} não dá a você nenhuma função da AWS. Peça uma à equipe de TI e faça login outra vez.`,
    awsEndpoint: addresses => `As solicitações à AWS são enviadas para ${list('pt-BR', addresses)}.`,
    sealed: company =>
      `${company} criptografa a resposta para a AWS, por isso o Mai não consegue ler quais funções você tem agora. Estas são as que ele conhece.`,
    troubles: 'Precisa de você',
    moreTroubles: count => `Mostrar mais ${number('pt-BR', count)}`,
    dismissTrouble: title => `Dispensar: ${title}`,
  },
  obstacles: {
    personTitle: company => `Faça login em ${company}`,
    person: (host, since) => `${host} quer ver você desde as ${since} antes de dar novas chaves.`,
    notNow: 'Agora não',
    way: (since, at) => `Desde as ${since}. O Mai tenta de novo sozinho às ${at}.`,
    offlineTitle: 'Este computador está offline',
    offline: since => `Desde as ${since}. Novas chaves chegam quando a rede voltar.`,
    works: (role, account, until) => `${role} em ${account} funciona até as ${until}.`,
    moreWork: count =>
      plural('pt-BR', count, {
        one: n => `Mais ${n} funciona por mais tempo.`,
        other: n => `Mais ${n} funcionam por mais tempo.`,
      }),
    ended: (role, account, at) => `${role} em ${account} terminou às ${at}.`,
    waits: (role, account) => `${role} em ${account} começa nesse momento.`,
    moreEnded: count =>
      plural('pt-BR', count, { one: n => `Mais ${n} terminou.`, other: n => `Mais ${n} terminaram.` }),
    listed: 'Novas chaves',
  },
  signIn: {
    signIn: 'Fazer login',
    signInTo: company => `Fazer login em ${company}`,
    hint: 'Suas contas e funções aparecem aqui.',
    running: company => `Fazendo login em ${company}…`,
    windowHint: 'Conclua na janela que se abriu. O Mai continua sozinho.',
    silentHint: 'Leva um instante.',
    noCookies:
      'O Mai não encontrou um chaveiro neste computador e por isso não guarda cookies: você faz login de novo a cada vez que o Mai reinicia.',
    cancel: 'Cancelar',
    cancelAt: company => `Cancelar o login em ${company}`,
  },
  role: {
    assume: (role, account) => `Obter chaves de ${role} em ${account}`,
    assuming: 'Obtendo chaves…',
    cancel: (role, account) => `Cancelar a obtenção de chaves de ${role} em ${account}`,
    live: 'Ativa',
    openLive: (role, account) => `${role} em ${account} está ativa`,
    more: (role, account) => `Mais sobre ${role} em ${account}`,
    stop: 'Parar',
    stopRole: (role, account) => `Parar ${role} em ${account}`,
    stopping: 'Parando…',
    left: left => `restam ${left}`,
    until: time => `até as ${time}`,
    isDefault: 'padrão',
    name: (role, account) => `${role} em ${account}`,
    inProduction: what => `${what}, produção`,
  },
  roleOptions: {
    getKeys: 'Obter chaves',
    account: accountId => `Conta ${accountId}`,
    profileName: 'Nome do perfil',
    profileHint: 'O nome com que as ferramentas da AWS encontram esta função.',
    region: 'Região',
    regionHint: 'Onde as ferramentas da AWS trabalham, salvo indicação em contrário.',
    useAsDefault: 'Usar como padrão',
    defaultHint: 'As ferramentas que não pedem um perfil usam esta função.',
    save: 'Salvar',
    saveWhat: field => `Salvar: ${field}`,
    saving: 'Salvando…',
    saved: 'Salvo.',
    close: 'Fechar',
  },
  settings: {
    title: 'Configurações',
    search: 'Buscar nas configurações',
    found: count =>
      plural('pt-BR', count, {
        one: n => `${n} configuração encontrada`,
        other: n => `${n} configurações encontradas`,
      }),
    noneFound: query => `Nenhuma configuração corresponde a “${query}”.`,
    locked: (company, why) => (why === '' ? `Definido por ${company}.` : `Definido por ${company}: ${why}`),
    companies: 'Empresas',
    signedIn: 'Com login feito',
    signedOut: 'Sem login',
    retired: 'Não permitida neste computador',
    signingIn: 'Fazendo login…',
    signOut: 'Sair',
    signOutOf: company => `Sair de ${company}`,
    remove: 'Remover…',
    removeCompany: company => `Remover ${company}…`,
    removeQuestion: company => `Remover ${company}, suas funções e as chaves que o Mai gravou para elas?`,
    removeYes: 'Remover',
    removeNo: 'Manter',
    addCompany: 'Adicionar outra empresa',
    openSetUp: 'Abrir um arquivo de configuração da empresa…',
    keys: 'Chaves',
    region: 'Região padrão',
    regionHint: 'Para funções que não têm região própria.',
    endOnQuit: 'Remover as chaves ao encerrar o Mai',
    endOnQuitHint: 'Do contrário, elas ficam até expirarem sozinhas.',
    duration: 'Quanto tempo as chaves duram',
    durationHint: 'O Mai as renova antes que terminem. Onde a AWS permite menos, você recebe o que ela permite.',
    longest: 'O máximo permitido',
    byCompany: duration => `${duration}, definido pela sua empresa`,
    startup: 'Quando o Mai abre',
    startLastRoles: 'Iniciar minhas últimas funções',
    startLastRolesHint: 'As funções que estavam ativas na última vez que o Mai foi usado.',
    openAtLogin: 'Abrir o Mai quando eu entrar no computador',
    openAtLoginHint: 'Ele espera atrás do ícone.',
    notifications: 'Notificações',
    notifyRenewed: 'Avisar quando as chaves forem renovadas',
    notifyRenewedHint: 'O Mai sempre avisa quando precisa de você.',
    computer: 'Este computador',
    language: 'Idioma',
    languageOfMai: 'Idioma do Mai',
    languageHint: 'Para tudo o que o Mai diz e para as datas.',
    systemLanguage: 'Como o sistema',
    version: version => `Mai ${version}`,
    quit: 'Encerrar o Mai',
  },
  addCompany: {
    title: 'Adicionar outra empresa',
    lead: 'As contas e funções dela se juntam às que você já tem.',
    back: 'Voltar',
  },
  announce: {
    failure: (title, detail) => `${title}. ${detail}`,
    news: news => news.join('. '),
    gettingKeys: (role, account) => `Obtendo chaves de ${role} em ${account}`,
    live: (role, account, left) => `${role} em ${account} está ativa, restam ${left}`,
    ended: (role, account) => `${role} em ${account} terminou`,
    enter: what => `Enter: ${what}`,
    signedIn: (company, count) =>
      plural('pt-BR', count, {
        one: `Login feito em ${company}. 1 função`,
        other: n => `Login feito em ${company}. ${n} funções`,
      }),
  },
  credentialProcess: {
    noProfile: 'Não foi informado ao Mai de qual perfil da AWS se trata.',
    notLive: profile => `O Mai não tem chaves ativas para o perfil “${profile}”. Abra o Mai e inicie a função.`,
    keychainWaiting: 'O chaveiro está pedindo a senha. Desbloqueie-o e tente novamente.',
    keychainUnreachable: profile =>
      `O Mai guardou credenciais para o perfil “${profile}”, mas não é possível acessar o chaveiro daqui. Abra o Mai na sua área de trabalho e depois inicie a função.`,
    notRunning: profile =>
      `O Mai não está aberto e não guardou chaves para o perfil “${profile}”. Abra o Mai e depois inicie a função.`,
    expired: profile =>
      `As chaves do perfil “${profile}” expiraram e o Mai não está aberto. Abra o Mai e depois inicie a função.`,
  },
  signInWindow: {
    title: host => `${host} – Login`,
  },
  clientCertificate: {
    question: host => `Qual certificado ${host} pode receber?`,
    choice: (subject, issuer) => `${subject} (de ${issuer})`,
    none: 'Nenhum',
  },
};
