import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { atHour, hour } from './hour.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Usar esta função',
    openConsole: 'Abrir o console da AWS',
    copyConsoleLink: 'Copiar link do console',
    test: 'Testar credenciais',
    identity: (who, role, account, time) =>
      `Funcionam. A AWS identifica você como ${who}, função ${role} em ${account} (verificado ${atHour(time)}).`,
    opened: 'Abrindo o navegador…',
    copied: 'Copiado. O Mai limpa a área de transferência depois de um minuto.',
    copyFor: 'Copiar para',
    formats: {
      posix: 'bash, zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Prompt de Comando do Windows',
      dotenv: 'Arquivo .env',
      json: 'JSON',
    },
    copyProfile: 'Copiar AWS_PROFILE',
    copyProfileHint:
      'Cole AWS_PROFILE em um terminal. As ferramentas da AWS nele usam esta função, mesmo depois de uma renovação.',
    copiedProfile: 'Copiado.',
    copyCredentials: 'Copiar credenciais',
    copyEndpoint: 'Copiar dados do servidor',
    copyEndpointText: 'Copiar dados do servidor com token',
    copyEndpointTextHint:
      'Só para ferramentas que não conseguem ler um arquivo de token. Feche-as antes de sair do Mai. Caso contrário, outro usuário deste computador poderia enviar credenciais falsas a elas.',
    copyHint:
      'Credenciais coladas deixam de funcionar quando a função expira. Com os dados do servidor, as ferramentas recebem automaticamente as renovadas.',
    copyHintOff: 'Credenciais coladas deixam de funcionar quando a função expira.',
  },
  delivery: {
    heading: 'Como as ferramentas obtêm as credenciais',
    file: 'Do arquivo de credenciais',
    fileHint: 'Funciona com qualquer ferramenta. As que ficam abertas talvez precisem reiniciar após uma renovação.',
    process: 'Do Mai, sob demanda',
    processHint:
      'Para ferramentas que funcionam por dias. Elas sempre recebem credenciais atuais (credential_process), e nada fica em arquivos.',
    endpoint: 'Somente do servidor local de credenciais',
    endpointHint: 'Para programas iniciados com os dados dele. Nada fica em arquivos.',
  },
  vault: {
    memory:
      'O Mai não encontrou um chaveiro neste computador. As credenciais que não estão em um arquivo se perdem ao sair do Mai.',
    waiting: 'O chaveiro está pedindo uma senha. Até você desbloqueá-lo, o Mai guarda os segredos só na memória.',
  },
  endpoint: {
    listening: port =>
      `Em execução na porta ${port}. Outros computadores não têm acesso. Cada função tem seu próprio token, em um arquivo que só você pode ler.`,
  },
  chained: {
    heading: 'Outras contas',
    add: 'Adicionar uma função de outra conta…',
    title: role => `De ${role} para outra conta`,
    lead: 'O Mai usa esta função para iniciar uma de outra conta, se essa conta permitir.',
    role: 'Nome ou ARN da função',
    roleHint: 'Consulte o administrador dessa conta.',
    account: 'ID da conta',
    accountHint: '12 dígitos. Desnecessário com um ARN.',
    externalId: 'ID externo',
    externalIdHint: 'Só se esse administrador lhe deu um.',
    region: 'Região',
    regionHint: 'Deixe em branco para usar sua região padrão.',
    save: 'Adicionar função',
    from: role => `Via ${role}.`,
    hour: 'A AWS permite no máximo 1 hora. O Mai a renova enquanto a outra função estiver ativa.',
    forget: 'Remover esta função…',
    forgetQuestion: role => `Remover ${role} e as credenciais dela?`,
    forgetYes: 'Remover',
    forgetNo: 'Cancelar',
  },
  trust: {
    heading: 'Política de confiança',
    hint: 'Envie-a ao administrador dessa conta, que a adiciona à função.',
    people: 'Para pessoas',
    'people-and-instances': 'Para pessoas e instâncias do EC2',
    copy: 'Copiar política de confiança',
    copied: 'Copiada.',
    text: 'Política de confiança, em JSON',
  },
  difference: {
    heading: file => `O que muda no seu ${file} da AWS`,
    added: 'novo',
    removed: 'removido',
  },
  restore: {
    open: 'Restaurar arquivos da AWS…',
    title: 'Restaurar arquivos da AWS',
    lead: 'O Mai faz backup dos seus arquivos da AWS antes de mudar algo que não gravou. Os cinco últimos de cada arquivo são mantidos.',
    none: 'Nenhum backup ainda. O Mai faz o primeiro antes de mudar algo que não gravou.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Mostrar o que mudaria',
    same: 'Este backup é igual ao arquivo atual.',
    restore: 'Restaurar este backup',
    restored: 'Restaurado. A versão anterior foi guardada como backup.',
    active: 'As credenciais das funções ativas são gravadas novamente.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Este link expirou',
    text: 'Um link de console do Mai funciona uma única vez, em até 30 segundos. Abra o console novamente pelo Mai.',
  },
  unchecked: {
    title: 'O console não pode ser aberto aqui',
    text: 'O Mai não conseguiu confirmar que este navegador é seu. No Mai, escolha “Copiar link do console” e cole o link aqui.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  notActive: profile => `Nenhuma função está ativa para o perfil “${profile}”. Abra o Mai e inicie a função.`,
  keychainWaiting: 'O chaveiro está pedindo a senha. Desbloqueie-o e tente novamente.',
  keychainUnreachable: profile =>
    `As credenciais do perfil “${profile}” estão no chaveiro, que não pode ser acessado daqui. Inicie o Mai na sua área de trabalho e depois a função.`,
  notRunning: profile =>
    `O Mai não está em execução e não tem credenciais para o perfil “${profile}”. Inicie o Mai e depois a função.`,
  expired: profile =>
    `As credenciais do perfil “${profile}” expiraram, e o Mai não está em execução. Inicie o Mai e depois a função.`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `Faça login em ${company}`,
  person: (host, since) =>
    `Faça login novamente em ${host} para manter suas funções ativas. Pendente desde ${hour(since)}.`,
  notNow: 'Agora não',
  way: (since, at) => `Desde ${hour(since)}. O Mai tentará novamente ${atHour(at)}.`,
  offlineTitle: 'Este computador está offline',
  offline: since => `Desde ${hour(since)}. O Mai renovará suas funções quando a conexão voltar.`,
  works: (role, account, until) => `${role} em ${account} está ativa até ${hour(until)}.`,
  moreWork: count =>
    plural('pt-BR', count, {
      one: n => `Mais ${n} função fica ativa por mais tempo.`,
      other: n => `Mais ${n} funções ficam ativas por mais tempo.`,
    }),
  ended: (role, account, at) => `${role} em ${account} expirou ${atHour(at)}.`,
  waits: (role, account) => `${role} em ${account} será iniciada em seguida.`,
  moreEnded: count =>
    plural('pt-BR', count, { one: n => `Mais ${n} função expirou.`, other: n => `Mais ${n} funções expiraram.` }),
  listed: 'Renovação',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Ferramentas sem perfil usam o seu próprio “default”',
  own: (role, account) =>
    `Seus arquivos da AWS têm um perfil “default” que o Mai não criou. Você pode usar ${role} em ${account} no lugar dele. O Mai guarda um backup.`,
  instead: role => `Usar ${role}`,
  keep: 'Manter o meu',
  listed: 'Perfil padrão',
};
