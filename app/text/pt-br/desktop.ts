import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { atHour, hour } from './hour.ts';
import { left as remaining } from './left.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Atalhos de teclado',
  open: 'Atalhos de teclado',
  inWindow: 'Nesta janela',
  anywhere: 'Em qualquer lugar',
  what: {
    find: 'Buscar (ou simplesmente digitar)',
    move: 'Percorrer as funções',
    across: 'Percorrer as ações de uma função; expandir ou recolher uma conta',
    take: 'Iniciar a função selecionada, o primeiro resultado ou a primeira função da lista',
    console: 'Abrir o console da função selecionada ou do primeiro resultado',
    nth: 'Iniciar uma função favorita ou recente pela posição',
    options: 'Detalhes da função',
    menu: 'Todas as ações da função',
    undo: 'Desfazer a última parada',
    settings: 'Configurações',
    shortcuts: 'Atalhos de teclado',
    back: 'Cancelar um início, limpar a busca ou os filtros e depois fechar o Mai',
    openMai: 'Abrir o Mai',
  },
  keys: {
    Enter: 'Enter',
    Escape: 'Esc',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Espaço',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Meta: 'Super',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'Nenhum',
    record: 'Definir atalho…',
    again: 'Alterar atalho…',
    recording: 'Pressione o atalho…',
    recordingHint:
      'Use Ctrl, Alt ou Super com uma letra, um número ou uma tecla de função. Pressione Esc para cancelar.',
    clear: 'Remover atalho',
  },
};

export const notices: Text['notices'] = {
  open: 'Abrir o Mai',
  byClick: label =>
    `Clique para ${label.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase()).replace(/…$/, '')}.`,
  readyTitle: (role, account) => `${role} em ${account} está ativa`,
  readyTitleMany: count =>
    plural('pt-BR', count, { one: n => `${n} função está ativa`, other: n => `${n} funções estão ativas` }),
  ready: (until, profile) =>
    profile === undefined
      ? `Suas ferramentas da AWS podem usá-la até ${hour(until)}.`
      : `Suas ferramentas da AWS podem usá-la até ${hour(until)}, com o perfil “${profile}”.`,
  renewedTitle: (role, account) => `${role} em ${account} foi renovada`,
  renewedTitleMany: count =>
    plural('pt-BR', count, { one: n => `${n} função foi renovada`, other: n => `${n} funções foram renovadas` }),
  renewed: until => `Ativa até ${hour(until)}.`,
  first: (role, account, until) => `A primeira a expirar é ${role} em ${account}, ${atHour(until)}.`,
  endingTitle: (role, account, left) => `${role} em ${account} expira em ${left}`,
  endingTitleMany: (count, left) =>
    plural('pt-BR', count, {
      one: n => `${n} função expira em ${left}`,
      other: n => `${n} funções expiram em breve, a primeira em ${left}`,
    }),
  endingOffline: 'Este computador está offline. O Mai renovará suas funções quando a conexão voltar.',
  ending: company => `Faça login em ${company} para manter suas funções ativas.`,
};

export const activity: Text['activity'] = {
  title: 'Atividade',
  none: 'Nada ainda. As funções que você usar e os erros aparecerão aqui.',
  kept: 'Fica neste computador por 90 dias. Não contém credenciais.',
  copy: 'Copiar como CSV',
  save: 'Salvar como CSV…',
  copied: 'Copiado.',
  columns: [
    'Início',
    'Ativa até',
    'Fim',
    'Como terminou',
    'Pessoa',
    'Empresa',
    'Conta',
    'ID da conta',
    'Função',
    'Perfil',
    'Erro',
    'Referência',
  ],
  ends: { active: 'Ativa', stopped: 'Parada', expired: 'Expirada', unknown: 'Terminou com o Mai fechado' },
  oldKey: {
    replaced: (oldId, newId) => `Chave de acesso ${oldId} substituída por ${newId}`,
    reactivated: oldId => `Chave de acesso ${oldId} ativa de novo`,
    deleted: oldId => `Chave de acesso ${oldId} excluída`,
  },
  renewed: count => plural('pt-BR', count, { one: n => `renovada ${n} vez`, other: n => `renovada ${n} vezes` }),
  more: count =>
    plural('pt-BR', count, {
      one: n => `${n} registro anterior está no arquivo CSV`,
      other: n => `${n} registros anteriores estão no arquivo CSV`,
    }),
  profile: profile => `Perfil ${profile}`,
  reference: reference => `Referência ${reference}`,
  fileName: 'mai-atividade.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai: nenhuma função ativa',
    working: 'Mai: um momento…',
    attention: 'Mai: ação necessária',
  },
  stop: 'Parar',
  signIn: provider => `Fazer login em ${provider}`,
  signInSomewhere: 'Fazer login…',
  signingIn: provider => `Fazendo login em ${provider}…`,
  cancel: 'Cancelar',
  confirm: role => `Iniciar ${role} em produção`,
  favorites: 'Favoritas',
  recents: 'Recentes',
  allRoles: 'Todas as funções…',
  open: 'Abrir o Mai',
  quit: 'Sair do Mai',
};

export const announce: Text['announce'] = {
  titled: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Iniciando ${role} em ${account}`,
  active: (role, account, left) => `${role} em ${account} está ativa, ${remaining(left)}`,
  ended: (role, account) => `${role} em ${account} não está mais ativa`,
  enter: what => `Enter: ${what}`,
  signedIn: (company, count) =>
    plural('pt-BR', count, {
      one: n => `Login feito em ${company}. ${n} função`,
      other: n => `Login feito em ${company}. ${n} funções`,
    }),
};
