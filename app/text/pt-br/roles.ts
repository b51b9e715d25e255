import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { hour } from './hour.ts';
import { left as remaining } from './left.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoritas',
  recents: 'Recentes',
  production: 'produção',
  moveHint: 'Arraste uma favorita para movê-la, ou pressione Alt e uma seta.',
  moved: (role, place, count) => `${role}: posição ${number('pt-BR', place)} de ${number('pt-BR', count)}`,
  edit: account => `Editar a conta ${account}…`,
  title: account => `Conta ${account}`,
  number: accountId => `ID da conta ${accountId}`,
  label: 'Nome',
  labelHint: 'Deixe em branco para usar o nome da sua empresa ou da AWS.',
  tag: 'Rótulo',
  tagHint: 'Aparece ao lado do nome da conta.',
  group: 'Grupo',
  groupHint: 'Contas do mesmo grupo aparecem juntas.',
  color: 'Cor',
  colorHint: 'Destaca a conta na lista.',
  colors: {
    '': 'Padrão',
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
  isProductionHint: 'Adiciona o rótulo de produção. O Mai também pode pedir confirmação para iniciar funções aqui.',
  byName: isProduction => (isProduction ? 'Automático: sim' : 'Automático: não'),
  yes: 'Sim',
  no: 'Não',
  confirm: {
    title: account => `${account} é uma conta de produção`,
    question: role => `Iniciar ${role} mesmo assim?`,
    yes: 'Iniciar',
    no: 'Cancelar',
  },
  role: {
    favorite: 'Favorita',
    favoriteHint: 'Aparece no topo da lista e do menu do ícone.',
    up: 'Mover para cima',
    down: 'Mover para baixo',
    duration: 'Duração da sessão',
    durationHint: 'Para esta função. Se a AWS permitir menos, vale a duração máxima permitida.',
    usual: 'Igual às outras funções',
  },
  more: {
    title: 'Mais',
    troubleshoot: 'Solução de problemas',
    activity: 'Atividade',
    naming: 'Renomear perfis',
    json: 'Exportar como JSON…',
    tsv: 'Exportar como TSV…',
  },
  naming: {
    lead: 'As ferramentas da AWS encontram cada função pelo nome do perfil. As funções ativas recebem o novo nome na hora. Atualize as ferramentas que usam um nome antigo.',
    pattern: 'Modelo',
    patterns: {
      mai: 'Conta e função',
      createAll: 'Como mai create-all',
      byAccountId: 'ID da conta e função',
      roleFirst: 'Função e depois conta',
      own: 'Personalizado',
    },
    own: 'Modelo personalizado',
    ownHint:
      'Use {account}, {account-tail}, {account-id}, {role}, {role-tail} e {company}. “-tail” é a parte depois do primeiro hífen.',
    keep: 'Manter os nomes que escolhi',
    preview: (changed, all) =>
      changed === 0
        ? 'Todos os perfis já têm estes nomes.'
        : plural('pt-BR', changed, {
            one: n => `${n} de ${number('pt-BR', all)} perfis será renomeado.`,
            other: n => `${n} de ${number('pt-BR', all)} perfis serão renomeados.`,
          }),
    change: (before, after) => `${before} passa a ser ${after}`,
    unique: 'ajustado para não se repetir',
    showAll: count => `Mostrar todos os ${number('pt-BR', count)}`,
    apply: 'Renomear',
    done: 'Perfis renomeados.',
  },
  exported: 'Exportado.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Estas contas são suas?',
  lead: company => `Seu login em ${company} retornou contas diferentes das anteriores. Nada mudou ainda.`,
  warning:
    'Um site malicioso pode ter enviado estas contas. Se você não esperava uma mudança, não as use e avise a equipe de TI.',
  host: 'Enviado por',
  issuer: 'Assinado por',
  knownIssuer: 'Assinado antes por',
  unnamed: 'Sem nome',
  accounts: 'Contas',
  accountId: accountId => `ID da conta ${accountId}`,
  roles: count => plural('pt-BR', count, { one: n => `${n} função`, other: n => `${n} funções` }),
  encrypted: 'Este login é criptografado, e só a AWS pode ler as contas dele. Sua lista de funções não mudará.',
  expired: 'Este login expirou. Para iniciar uma função, faça login novamente.',
  use: 'Usar estas contas',
  leave: 'Não usar',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Visão geral',
  searchLabel: 'Buscar contas e funções',
  searchHint: 'Selecione uma função com as setas e inicie-a com Enter.',
  clearSearch: 'Limpar busca',
  filters: 'Filtrar funções',
  matches: count =>
    plural('pt-BR', count, { one: n => `${n} função encontrada`, other: n => `${n} funções encontradas` }),
  moreFound: shown => `Mostrando as ${number('pt-BR', shown)} primeiras. Continue digitando para refinar a busca.`,
  noMatch: query => `Nenhuma função corresponde a “${query}”.`,
  noMatchHint: 'Busque por nome da conta, ID da conta ou função.',
  active: 'Ativas',
  roles: count => plural('pt-BR', count, { one: n => `Funções (${n})`, other: n => `Funções (${n})` }),
  found: count => `Resultados (${number('pt-BR', count)})`,
  noRoles: 'Nenhuma função da AWS ainda',
  noRolesHint: company =>
    `${company} não atribuiu a você nenhuma função da AWS. Peça acesso à equipe de TI e faça login novamente.`,
  awsEndpoint: addresses => `As solicitações à AWS são enviadas para ${list('pt-BR', addresses)}.`,
  encrypted: company =>
    `${company} criptografa o login, por isso o Mai não consegue verificar quais funções você tem. Esta lista pode estar desatualizada.`,
  failureNotices: 'Ação necessária',
  moreFailures: count => `Mostrar mais ${number('pt-BR', count)}`,
  dismissFailure: title => `Dispensar: ${title}`,
};

export const role: Text['role'] = {
  start: (role, account) => `Iniciar ${role} em ${account}`,
  starting: 'Iniciando…',
  cancel: (role, account) => `Cancelar o início de ${role} em ${account}`,
  active: 'Ativa',
  openActive: (role, account) => `${role} em ${account} está ativa`,
  more: (role, account) => `Mais sobre ${role} em ${account}`,
  stop: 'Parar',
  stopRole: (role, account) => `Parar ${role} em ${account}`,
  stopping: 'Parando…',
  left: left => remaining(left),
  until: time => `até ${hour(time)}`,
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
  startRole: 'Iniciar',
  account: accountId => `ID da conta ${accountId}`,
  profileName: 'Nome do perfil',
  profileHint: 'Escolha este nome nas suas ferramentas da AWS.',
  region: 'Região',
  regionHint: 'A região da AWS que as ferramentas usam por padrão.',
  alwaysDefault: 'Sempre a padrão',
  alwaysDefaultHint: 'Só esta função pode ser a padrão. As ferramentas a usam quando você não escolhe um perfil.',
  saving: 'Salvando…',
  saved: 'Salvo.',
  undo: 'Desfazer',
  undoWhat: field => `Desfazer: ${field}`,
  undone: 'Alteração desfeita.',
  close: 'Fechar',
};
