import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('pt-BR', value);

export const transfer: Text['transfer'] = {
  save: 'Exportar configurações…',
  open: 'Importar configurações…',
  hint: 'Leve suas configurações para outro computador. O arquivo contém endereços de empresas e IDs de contas, mas não credenciais nem senhas.',
  title: 'Importar configurações',
  from: name => `De ${q(name)}`,
  lead: 'Nada mudou ainda. Se você importar estas configurações, o Mai:',
  none: 'Você já tem estas configurações.',
  use: 'Importar estas configurações',
  leave: 'Agora não',
  changes: {
    addsCompany: (name, host) => `Adiciona ${q(name)}, com login em ${q(host)}`,
    sets: names => `Altera ${list('pt-BR', names)}`,
    roles: count =>
      plural('pt-BR', count, {
        one: n => `Altera as configurações de ${n} função`,
        other: n => `Altera as configurações de ${n} funções`,
      }),
    chained: count =>
      plural('pt-BR', count, {
        one: n => `Adiciona ${n} função de outra conta`,
        other: n => `Adiciona ${n} funções de outras contas`,
      }),
    accounts: count =>
      plural('pt-BR', count, {
        one: n => `Altera como ${n} conta aparece`,
        other: n => `Altera como ${n} contas aparecem`,
      }),
    startGroups: count =>
      plural('pt-BR', count, {
        one: n => `Adiciona ou altera ${n} grupo de funções`,
        other: n => `Adiciona ou altera ${n} grupos de funções`,
      }),
    favorites: count =>
      plural('pt-BR', count, { one: n => `Adiciona ${n} favorita`, other: n => `Adiciona ${n} favoritas` }),
    locked: 'Ignora as configurações que sua empresa gerencia',
  },
  named: setting => `“${setting}”`,
  profileTemplate: 'Nomes dos perfis',
  chosen: 'Configurações que você alterou',
};

export const forget: Text['forget'] = {
  open: 'Excluir todos os dados do Mai…',
  lead: 'Isso exclui tudo o que o Mai guardou neste computador e fecha o Mai:',
  goes: [
    'suas empresas, com logins, cookies, contas e funções',
    'as credenciais que o Mai guardou nos seus arquivos da AWS e no chaveiro',
    'os backups dos seus arquivos da AWS',
    'os perfis de navegador separados para o console da AWS',
    'as configurações, a atividade e o log do Mai',
    'a configuração “Iniciar o Mai ao entrar no computador”',
  ],
  stays: 'O restante dos seus arquivos da AWS não muda. Não é possível desfazer esta ação.',
  yes: 'Excluir todos os dados',
  no: 'Cancelar',
};

export const licenses: Text['licenses'] = {
  title: 'Licenças',
  lead: 'O Mai usa software de código aberto sob estas licenças. O próprio Mai está sob a Licença Apache 2.0.',
  words: license => `Licença: ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Configurações',
  search: 'Buscar nas configurações',
  found: count =>
    plural('pt-BR', count, {
      one: n => `${n} configuração encontrada`,
      other: n => `${n} configurações encontradas`,
    }),
  noneFound: query => `Nenhuma configuração corresponde a “${query}”.`,
  locked: (company, why) =>
    why === '' ? `${company} gerencia esta configuração.` : `${company} gerencia esta configuração: ${why}`,
  /** Headings. */
  groups: {
    general: 'Geral',
    roles: 'Funções',
    console: 'Console da AWS',
    companies: 'Empresas',
    advanced: 'Avançado',
    data: 'Dados',
  },
  signedIn: 'Conectado',
  signedOut: 'Desconectado',
  retired: 'Não permitida neste computador',
  signingIn: 'Fazendo login…',
  signOut: 'Desconectar',
  signOutOf: company => `Desconectar-se de ${company}`,
  remove: 'Remover…',
  removeCompany: company => `Remover ${company}…`,
  removeQuestion: company => `Remover ${company}, suas funções e as credenciais delas?`,
  removeYes: 'Remover',
  removeNo: 'Cancelar',
  addCompany: 'Adicionar outra empresa',
  openSetup: 'Abrir um arquivo de configuração da empresa…',
  longest: 'Máxima permitida',
  byCompany: duration => `${duration} (definida pela sua empresa)`,
  startup: 'Início e atalho',
  notifications: 'Notificações',
  computer: 'Seus dados',
  appearance: 'Aparência',
  language: 'Idioma',
  systemLanguage: 'Padrão do sistema',
  version: version => `Mai ${version}`,
  quit: 'Sair do Mai',
  rows: {
    region: {
      label: 'Região padrão',
      hint: 'Para funções sem região própria.',
    },
    duration: {
      label: 'Duração da sessão',
      hint: 'As funções são renovadas automaticamente. Se a AWS permitir menos, vale a duração máxima permitida.',
    },
    defaultProfile: {
      label: 'Tornar padrão a primeira função ativa',
      hint: 'As ferramentas a usam quando você não escolhe um perfil. Seu próprio perfil “default” nunca é alterado sem perguntar.',
    },
    confirmProduction: {
      label: 'Confirmar antes de iniciar funções de produção',
      hint: 'Você confirma cada início de uma função em uma conta de produção.',
    },
    endSessionsOnQuit: {
      label: 'Parar as funções ao sair do Mai',
      hint: 'Caso contrário, elas ficam ativas até expirarem.',
    },
    removeExpiredKeys: {
      label: 'Remover credenciais expiradas',
      hint: 'Dos seus arquivos da AWS, mesmo depois de uma falha.',
    },
    endpoint: {
      label: 'Servidor local de credenciais',
      hint: 'Os programas deste computador podem obter credenciais como no EC2. Cada função tem seu próprio token, em um arquivo que só você pode ler.',
    },
    consoleBrowser: {
      label: 'Abrir o console com',
      hint: 'Para as contas sem navegador próprio.',
    },
    consoleSignsOut: {
      label: 'Desconectar outras contas antes',
      hint: 'Para navegadores sem várias sessões da AWS. Janelas privadas e perfis separados não precisam disso.',
    },
    startLastRoles: {
      label: 'Iniciar minhas últimas funções',
      hint: 'As funções que estavam ativas quando você saiu do Mai.',
    },
    openAtLogin: {
      label: 'Iniciar o Mai ao entrar no computador',
      hint: 'O Mai inicia em segundo plano, sem janela.',
    },
    openShortcut: {
      label: 'Atalho global',
      hint: 'Abre o Mai de qualquer lugar. Pressione novamente para fechá-lo.',
    },
    notifyRenewed: {
      label: 'Notificar quando funções forem renovadas',
      hint: 'Você sempre recebe um aviso quando precisa fazer login.',
    },
    trayIcon: {
      label: 'Ícone da bandeja',
      hint: '“Automático” funciona em qualquer painel. Escolha “Claro” para um painel escuro e “Escuro” para um claro.',
      choices: { automatic: 'Automático', light: 'Claro', dark: 'Escuro' },
    },
    updates: {
      label: 'Atualizações',
      hint: 'O que o Mai faz quando há uma nova versão.',
      choices: { install: 'Instalar automaticamente', tell: 'Avisar', off: 'Não verificar' },
    },
    language: {
      label: 'Idioma',
      hint: 'Vale imediatamente em todo o Mai.',
    },
  },
};
