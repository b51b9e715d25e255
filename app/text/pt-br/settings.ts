import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('pt-BR', value);

export const carry: Text['carry'] = {
  save: 'Salvar as configurações em um arquivo…',
  open: 'Aproveitar as configurações de um arquivo…',
  hint: 'Para outro computador. O arquivo não contém chaves nem senhas, mas contém os endereços das suas empresas e números de contas.',
  title: 'Configurações de um arquivo',
  from: name => `De ${q(name)}`,
  lead: 'Nada mudou ainda. Se você as usar, o Mai faz o seguinte:',
  none: 'Tudo já está assim. Nada mudaria.',
  use: 'Usar estas configurações',
  leave: 'Agora não',
  changes: {
    addsCompany: (name, host) => `Adiciona ${q(name)}, com login em ${q(host)}`,
    sets: names => `Muda ${list('pt-BR', names)}`,
    roles: count =>
      plural('pt-BR', count, {
        one: n => `Muda as configurações de ${n} função`,
        other: n => `Muda as configurações de ${n} funções`,
      }),
    chained: count =>
      plural('pt-BR', count, {
        one: n => `Adiciona ${n} função de outra conta`,
        other: n => `Adiciona ${n} funções de outras contas`,
      }),
    accounts: count =>
      plural('pt-BR', count, {
        one: n => `Dá nome ou marca a ${n} conta`,
        other: n => `Dá nome ou marca a ${n} contas`,
      }),
    startGroups: count =>
      plural('pt-BR', count, {
        one: n => `Adiciona ou altera ${n} grupo de funções`,
        other: n => `Adiciona ou altera ${n} grupos de funções`,
      }),
    favorites: count =>
      plural('pt-BR', count, { one: n => `Adiciona ${n} favorita`, other: n => `Adiciona ${n} favoritas` }),
    locked: 'Não mexe no que sua empresa decidiu',
  },
  named: setting => `“${setting}”`,
  profileTemplate: 'Como os perfis são nomeados',
  chosen: 'Configurações que você mudou',
};

export const forget: Text['forget'] = {
  open: 'Esquecer este computador…',
  lead: 'O Mai remove deste computador tudo o que é dele e se encerra:',
  goes: [
    'suas empresas, com logins e cookies, contas e funções',
    'as chaves que ele gravou, nos arquivos da AWS e no chaveiro',
    'as cópias dos seus arquivos da AWS que ele guardou',
    'os perfis de navegador separados para o console da AWS',
    'as configurações, a atividade e o registro dele',
    'o lugar dele entre os programas que abrem quando você entra no computador',
  ],
  stays: 'Todo o resto dos seus arquivos da AWS fica como está. Isso não pode ser desfeito.',
  yes: 'Esquecer tudo',
  no: 'Manter',
};

export const licenses: Text['licenses'] = {
  title: 'Licenças',
  lead: 'O Mai é feito com o trabalho de outras pessoas, que permitem a todos usá-lo sob estas licenças. O próprio Mai está sob a Licença Apache 2.0.',
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
  locked: (company, why) => (why === '' ? `Definido por ${company}.` : `Definido por ${company}: ${why}`),
  /** Headings. */
  groups: {
    general: 'Geral',
    roles: 'Funções',
    companies: 'Empresas',
    console: 'Console da AWS',
    advanced: 'Avançado',
    data: 'Dados',
  },
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
  openSetup: 'Abrir um arquivo de configuração da empresa…',
  longest: 'O máximo permitido',
  byCompany: duration => `${duration}, definido pela sua empresa`,
  startup: 'Quando o Mai abre',
  notifications: 'Notificações',
  computer: 'Este computador',
  appearance: 'Aparência',
  language: 'Idioma',
  systemLanguage: 'Como o sistema',
  version: version => `Mai ${version}`,
  quit: 'Encerrar o Mai',
  rows: {
    region: {
      label: 'Região padrão',
      hint: 'Para funções que não têm região própria.',
    },
    duration: {
      label: 'Quanto tempo as chaves duram',
      hint: 'O Mai as renova antes que terminem. Onde a AWS permite menos, você recebe o que ela permite.',
    },
    defaultProfile: {
      label: 'Usar a primeira função ativa como padrão',
      hint: 'Ferramentas da AWS sem perfil a usam. Um perfil “default” seu nunca é alterado sem perguntar.',
    },
    confirmProduction: {
      label: 'Perguntar antes de eu trabalhar em produção',
      hint: 'O Mai pergunta mais uma vez antes de obter chaves de uma conta marcada como produção.',
    },
    endSessionsOnQuit: {
      label: 'Remover as chaves ao encerrar o Mai',
      hint: 'Do contrário, elas ficam até expirarem sozinhas.',
    },
    removeExpiredKeys: {
      label: 'Remover chaves expiradas',
      hint: 'Chaves mortas saem dos arquivos da AWS, mesmo depois de uma falha.',
    },
    endpoint: {
      label: 'Endpoint local para programas',
      hint: 'Os programas neste computador recebem chaves como no EC2. Cada função tem seu próprio token, em um arquivo que só você pode ler.',
    },
    startLastRoles: {
      label: 'Iniciar minhas últimas funções',
      hint: 'As funções que estavam ativas na última vez que o Mai foi usado.',
    },
    openAtLogin: {
      label: 'Abrir o Mai quando eu entrar no computador',
      hint: 'Ele espera atrás do ícone.',
    },
    openShortcut: {
      label: 'Teclas que abrem o Mai de qualquer lugar',
      hint: 'Elas também o fecham. Nenhum outro programa pode usar as mesmas.',
    },
    consoleBrowser: {
      label: 'Abrir o console com',
      hint: 'Para todas as contas sem um navegador próprio.',
    },
    consoleSignsOut: {
      label: 'Sair antes das outras contas',
      hint: 'Para navegadores sem o suporte a várias sessões da AWS. Janelas privadas e perfis separados não precisam disso.',
    },
    notifyRenewed: {
      label: 'Avisar quando as chaves forem renovadas',
      hint: 'O Mai sempre avisa quando precisa de você.',
    },
    trayIcon: {
      label: 'Ícone da bandeja',
      hint: '“Automático” é legível em qualquer painel. “Claro” combina com um painel escuro, e “Escuro” com um claro.',
      choices: { automatic: 'Automático', light: 'Claro', dark: 'Escuro' },
    },
    language: {
      label: 'Idioma do Mai',
      hint: 'Para tudo o que o Mai diz e para as datas.',
    },
  },
};
