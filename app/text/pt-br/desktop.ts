import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Teclado',
  open: 'Atalhos de teclado',
  openHint: 'Todas as teclas que funcionam aqui e as que abrem o Mai de qualquer lugar.',
  inWindow: 'Nesta janela',
  anywhere: 'Em qualquer lugar',
  what: {
    find: 'Buscar, onde quer que você esteja: é só digitar',
    move: 'Percorrer as funções',
    across: 'Percorrer as ações de uma função; expandir ou recolher uma conta',
    take: 'Iniciar a função selecionada, o primeiro resultado ou a primeira função exibida',
    console: 'Abrir o console da função selecionada ou do primeiro resultado',
    nth: 'Iniciar uma função favorita ou recente pela posição',
    options: 'Tudo sobre a função',
    menu: 'Todas as ações da função',
    undo: 'Desfazer a última interrupção',
    settings: 'Configurações',
    shortcuts: 'Esta lista',
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
    none: 'Nenhuma',
    record: 'Escolher teclas',
    again: 'Escolher outras',
    recording: 'Pressione as teclas…',
    recordingHint: 'Ctrl, Alt ou Super com uma letra, um dígito ou uma tecla de função. Esc deixa como está.',
    clear: 'Não usar nenhuma',
  },
};

export const notices: Text['notices'] = {
  open: 'Abrir o Mai',
  byClick: label => `Clique: ${label}.`,
  readyTitle: (role, account) => `${role} em ${account} está pronta`,
  readyTitleMany: count =>
    plural('pt-BR', count, { one: n => `${n} função está pronta`, other: n => `${n} funções estão prontas` }),
  ready: (until, profile) =>
    profile === undefined
      ? `As ferramentas da AWS podem usá-la até as ${until}.`
      : `As ferramentas da AWS podem usá-la até as ${until}, com o perfil “${profile}”.`,
  renewedTitle: (role, account) => `${role} em ${account} tem novas chaves`,
  renewedTitleMany: count =>
    plural('pt-BR', count, { one: n => `${n} função tem novas chaves`, other: n => `${n} funções têm novas chaves` }),
  renewed: until => `Elas funcionam até as ${until}.`,
  first: (role, account, until) => `A primeira a terminar é ${role} em ${account}, às ${until}.`,
  endingTitle: (role, account, left) => `${role} em ${account} termina em ${left}`,
  endingTitleMany: (count, left) =>
    plural('pt-BR', count, {
      one: n => `${n} função termina em ${left}`,
      other: n => `${n} funções terminam, a primeira em ${left}`,
    }),
  endingOffline: 'Este computador está offline. Novas chaves chegam quando a rede voltar.',
  ending: company => `Faça login em ${company} para obter novas chaves.`,
};

export const activity: Text['activity'] = {
  title: 'Atividade',
  none: 'Nada ainda. Aqui você vê quais funções teve e o que falhou.',
  kept: 'Fica neste computador por 90 dias. Não contém chaves.',
  copy: 'Copiar como CSV',
  save: 'Salvar como CSV…',
  copied: 'Copiado.',
  columns: [
    'Início',
    'Chaves válidas até',
    'Fim',
    'Como terminou',
    'Pessoa',
    'Empresa',
    'Conta',
    'Número da conta',
    'Função',
    'Perfil',
    'Falha',
    'Referência',
  ],
  ends: { active: 'Ativa', stopped: 'Parada', expired: 'Expirada', unknown: 'Terminou com o Mai fechado' },
  renewed: count => plural('pt-BR', count, { one: n => `renovada ${n} vez`, other: n => `renovada ${n} vezes` }),
  more: count =>
    plural('pt-BR', count, {
      one: n => `e mais ${n}, anterior, na tabela`,
      other: n => `e mais ${n}, anteriores, na tabela`,
    }),
  profile: profile => `Perfil ${profile}`,
  reference: reference => `Referência ${reference}`,
  fileName: 'mai-atividade.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai: nenhuma função ativa',
    working: 'Mai: obtendo chaves…',
    attention: 'O Mai precisa de você',
  },
  stop: 'Parar',
  signIn: provider => `Fazer login em ${provider}`,
  signInSomewhere: 'Fazer login…',
  signingIn: provider => `Fazendo login em ${provider}…`,
  cancel: 'Cancelar',
  confirm: role => `Obter chaves de ${role} em produção`,
  favorites: 'Favoritas',
  recents: 'Usadas recentemente',
  allRoles: 'Todas as funções…',
  open: 'Abrir o Mai',
  quit: 'Encerrar o Mai',
};

export const announce: Text['announce'] = {
  failure: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Obtendo chaves de ${role} em ${account}`,
  active: (role, account, left) => `${role} em ${account} está ativa, restam ${left}`,
  ended: (role, account) => `${role} em ${account} terminou`,
  enter: what => `Enter: ${what}`,
  signedIn: (company, count) =>
    plural('pt-BR', count, {
      one: `Login feito em ${company}. 1 função`,
      other: n => `Login feito em ${company}. ${n} funções`,
    }),
};
