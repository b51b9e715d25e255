import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoritas',
  recents: 'Usadas recentemente',
  production: 'produção',
  moveHint: 'Alt e as setas movem uma favorita; também dá para arrastar.',
  moved: (role, place, count) => `${role}: posição ${number('pt-BR', place)} de ${number('pt-BR', count)}`,
  edit: account => `Nome e marca de ${account}`,
  title: account => `Conta ${account}`,
  number: accountId => `Número ${accountId}`,
  label: 'Nome',
  labelHint: 'Como você a chama. Vazio: como sua empresa ou a AWS a chama.',
  tag: 'Etiqueta',
  tagHint: 'Uma palavra ao lado do nome.',
  group: 'Grupo',
  groupHint: 'Um título sob o qual as contas ficam juntas.',
  color: 'Cor',
  colorHint: 'Uma marca ao lado do nome.',
  colors: {
    '': 'Nenhuma própria',
    red: 'Vermelho',
    orange: 'Laranja',
    yellow: 'Amarelo',
    green: 'Verde',
    teal: 'Turquesa',
    blue: 'Azul',
    purple: 'Roxo',
    grey: 'Cinza',
  },
  colorMark: color => `Cor da conta: ${color}`,
  isProduction: 'Produção',
  isProductionHint: 'A conta fica marcada, e o Mai pode perguntar antes de você trabalhar nela.',
  byName: isProduction => (isProduction ? 'Pelo nome: sim' : 'Pelo nome: não'),
  yes: 'Sim',
  no: 'Não',
  confirm: {
    title: account => `${account} é produção`,
    question: role => `Obter chaves de ${role} mesmo assim?`,
    yes: 'Obter chaves',
    no: 'Agora não',
  },
  role: {
    favorite: 'Favorita',
    favoriteHint: 'Ela fica no topo da lista e do menu do ícone.',
    up: 'Mover para cima',
    down: 'Mover para baixo',
    duration: 'Quanto tempo as chaves duram',
    durationHint: 'Para esta função. Onde a AWS permite menos, você recebe o que ela permite.',
    usual: 'Como em todas as funções',
  },
  more: {
    title: 'Mais',
    troubleshoot: 'Diagnóstico',
    activity: 'Atividade',
    naming: 'Nomear todos os perfis',
    json: 'Como JSON…',
    tsv: 'Como TSV…',
  },
  naming: {
    lead: 'As ferramentas da AWS encontram cada função pelo nome do perfil. As chaves das funções ativas passam na hora para o novo nome; as ferramentas que usam o antigo precisam ser avisadas.',
    pattern: 'Padrão',
    patterns: {
      mai: 'Conta e função',
      createAll: 'Como o mai create-all os nomeia',
      byNumber: 'Número da conta e função',
      roleFirst: 'Função e depois conta',
      own: 'Um padrão próprio',
    },
    own: 'Seu padrão',
    ownHint:
      'Com {account}, {account-tail}, {account-id}, {role}, {role-tail} e {company}. “tail” é o que vem depois do primeiro hífen.',
    keep: 'Manter os nomes que escolhi',
    preview: (changed, all) =>
      changed === 0
        ? 'Todos os perfis já têm esse nome.'
        : plural('pt-BR', changed, {
            one: n => `${n} de ${number('pt-BR', all)} perfis muda de nome.`,
            other: n => `${n} de ${number('pt-BR', all)} perfis mudam de nome.`,
          }),
    change: (before, after) => `${before} passa a ser ${after}`,
    unique: 'tornado único',
    showAll: count => `Mostrar todos os ${number('pt-BR', count)}`,
    apply: 'Nomear',
    done: 'Pronto.',
  },
  exported: 'Pronto.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Estas contas são suas?',
  lead: company => `O login em ${company} terminou com contas diferentes das anteriores. Nada mudou ainda.`,
  warning:
    'Durante um login, outro site pode enviar contas próprias. Se você não esperava uma mudança, não use essas contas e avise o departamento de TI.',
  host: 'Enviado por',
  issuer: 'Assinado por',
  knownIssuer: 'Assinado antes por',
  unnamed: 'Não informado',
  accounts: 'Contas',
  accountId: accountId => `ID da conta ${accountId}`,
  roles: count => plural('pt-BR', count, { one: n => `${n} função`, other: n => `${n} funções` }),
  encrypted: 'Só a AWS pode ler as contas deste login. Sua lista de funções fica como está.',
  expired: 'Este login expirou. Para iniciar uma função, faça login de novo.',
  use: 'Usar estas contas',
  leave: 'Não usar',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Visão geral',
  searchLabel: 'Buscar contas e funções',
  searchHint: 'As setas percorrem as funções; Enter obtém as chaves.',
  clearSearch: 'Limpar a busca',
  filters: 'Filtrar funções',
  matches: count =>
    plural('pt-BR', count, { one: n => `${n} função encontrada`, other: n => `${n} funções encontradas` }),
  moreFound: shown => `Estas são as ${number('pt-BR', shown)} melhores. Continue digitando para encontrar outras.`,
  noMatch: query => `Nenhuma função corresponde a “${query}”.`,
  noMatchHint: 'Busque por conta, número da conta ou função.',
  active: 'Ativas',
  roles: count => plural('pt-BR', count, { one: 'Função', other: n => `Funções (${n})` }),
  found: count => `Resultados (${number('pt-BR', count)})`,
  noRoles: 'Nenhuma função da AWS ainda',
  noRolesHint: company =>
    `${company} não dá a você nenhuma função da AWS. Peça uma à equipe de TI e faça login outra vez.`,
  awsEndpoint: addresses => `As solicitações à AWS são enviadas para ${list('pt-BR', addresses)}.`,
  encrypted: company =>
    `${company} criptografa a resposta para a AWS, por isso o Mai não consegue ler quais funções você tem agora. Estas são as que ele conhece.`,
  failureNotices: 'Precisa de você',
  moreFailures: count => `Mostrar mais ${number('pt-BR', count)}`,
  dismissFailure: title => `Dispensar: ${title}`,
};

export const role: Text['role'] = {
  assume: (role, account) => `Obter chaves de ${role} em ${account}`,
  assuming: 'Obtendo chaves…',
  cancel: (role, account) => `Cancelar a obtenção de chaves de ${role} em ${account}`,
  active: 'Ativa',
  openActive: (role, account) => `${role} em ${account} está ativa`,
  more: (role, account) => `Mais sobre ${role} em ${account}`,
  stop: 'Parar',
  stopRole: (role, account) => `Parar ${role} em ${account}`,
  stopping: 'Parando…',
  left: left => `restam ${left}`,
  until: time => `até as ${time}`,
  isDefault: 'padrão',
  name: (role, account) => `${role} em ${account}`,
  inProduction: what => `${what}, produção`,
};

export const footer: Text['footer'] = {
  companies: count => `${count} empresas`,
  openCompanies: shown => `${shown}: empresas e login`,
  stopAll: count => `Parar todas (${count})`,
  notWorking: 'Não funciona?',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: 'Obter chaves',
  account: accountId => `Conta ${accountId}`,
  profileName: 'Nome do perfil',
  profileHint: 'O nome com que as ferramentas da AWS encontram esta função.',
  region: 'Região',
  regionHint: 'Onde as ferramentas da AWS trabalham, salvo indicação em contrário.',
  alwaysDefault: 'Sempre a padrão',
  alwaysDefaultHint: 'Reserva o perfil “default” para esta função. Nenhuma outra função o ocupa.',
  saving: 'Salvando…',
  saved: 'Salvo.',
  undo: 'Desfazer',
  undoWhat: field => `Desfazer: ${field}`,
  undone: 'Alteração desfeita.',
  close: 'Fechar',
};
