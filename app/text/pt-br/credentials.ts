import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Usar',
    openConsole: 'Abrir o console da AWS',
    copyConsoleLink: 'Copiar o link do console',
    test: 'Testar estas credenciais',
    identity: (who, role, account, time) =>
      `A AWS conhece você como ${who}, na função ${role} de ${account}. Consultada às ${time}.`,
    opened: 'Seu navegador está abrindo.',
    copied: 'Copiado. Sai da área de transferência em um minuto.',
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
      'Com AWS_PROFILE em um terminal, todas as ferramentas da AWS executadas nele usam esta função, também com as chaves renovadas.',
    copiedProfile: 'Copiado.',
    copyCredentials: 'Copiar chaves',
    copyEndpoint: 'Copiar linhas do endpoint',
    copyEndpointText: 'Copiar linhas do endpoint com token',
    copyEndpointTextHint:
      'Somente para ferramentas que não conseguem ler um arquivo de token. Feche-as antes de sair do Mai: depois disso, outro usuário deste computador poderia enviar credenciais falsas a elas.',
    copyHint:
      'As chaves coladas em algum lugar terminam com a função. As linhas do endpoint trazem novas chaves sozinhas.',
    copyHintOff: 'As chaves coladas em algum lugar terminam com a função.',
  },
  delivery: {
    heading: 'Como as ferramentas recebem as chaves',
    file: 'Do arquivo credentials',
    fileHint: 'Para todas as ferramentas. Uma que continua aberta não percebe as novas chaves.',
    process: 'Perguntando ao Mai',
    processHint:
      'Para ferramentas que rodam por dias: elas recebem novas chaves sozinhas (credential_process). Nenhum arquivo contém chaves.',
    endpoint: 'Somente do endpoint local',
    endpointHint: 'Para programas iniciados com as linhas dele. Nenhum arquivo contém chaves.',
  },
  vault: {
    memory:
      'O Mai não encontrou um chaveiro neste computador. As chaves que não estão em arquivos ficam na memória e se perdem quando o Mai é encerrado.',
    waiting: 'Seu chaveiro está pedindo uma senha. Até ser desbloqueado, o Mai guarda os segredos só na memória.',
  },
  endpoint: {
    listening: port =>
      `Os programas neste computador recebem chaves como no EC2. Cada função tem seu próprio token, em um arquivo que só você pode ler. Outros computadores não conseguem acessá-lo. Porta ${port}.`,
  },
  chained: {
    heading: 'Outras contas',
    add: 'Adicionar uma função de outra conta…',
    title: role => `De ${role} para outra conta`,
    lead: 'O Mai obtém as chaves dela com as chaves desta função, se aquela conta deixar você entrar.',
    role: 'Nome ou ARN da função',
    roleHint: 'Como o administrador daquela conta a chamou.',
    account: 'Número da conta',
    accountHint: '12 dígitos. Desnecessário com um ARN.',
    externalId: 'ID externo',
    externalIdHint: 'Só se aquele administrador deu um a você.',
    region: 'Região',
    regionHint: 'Vazio: sua região padrão.',
    save: 'Adicionar função',
    from: role => `Alcançada a partir de ${role}.`,
    hour: 'A AWS dá as chaves dela por 1 hora no máximo. O Mai as renova enquanto a outra função estiver ativa.',
    forget: 'Esquecer esta função…',
    forgetQuestion: role => `Esquecer ${role} e remover as chaves dela?`,
    forgetYes: 'Esquecer',
    forgetNo: 'Manter',
  },
  trust: {
    heading: 'Política de confiança',
    hint: 'Envie-a ao administrador daquela conta, que a coloca na função.',
    people: 'Para pessoas',
    'people-and-instances': 'Para pessoas e instâncias do EC2',
    copy: 'Copiar a política de confiança',
    copied: 'Copiado.',
    text: 'Política de confiança, em JSON',
  },
  difference: {
    heading: file => `O que muda no seu ${file} da AWS`,
    added: 'novo',
    removed: 'sai',
  },
  restore: {
    open: 'Restaurar arquivos da AWS…',
    title: 'Restaurar arquivos da AWS',
    lead: 'Antes de mudar o que outros escreveram, o Mai guarda uma cópia: as cinco últimas de cada arquivo.',
    none: 'Ainda não há cópia. O Mai faz a primeira quando mudar um arquivo que outros escreveram.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Mostrar o que mudaria',
    same: 'Esta cópia é igual ao arquivo de agora.',
    restore: 'Restaurar esta cópia',
    restored: 'Restaurado. O que havia antes agora também é uma cópia.',
    active: 'As chaves das funções ativas são gravadas de novo.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Este link expirou',
    text: 'Um link do console do Mai funciona uma vez, por 30 segundos. Abra o console novamente no Mai.',
  },
  unchecked: {
    title: 'O console não pode ser aberto aqui',
    text: 'O Mai não conseguiu confirmar que este navegador é seu. No Mai, escolha “Copiar o link do console” e cole o link aqui.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  noProfile: 'Não foi informado ao Mai de qual perfil da AWS se trata.',
  notActive: profile => `O Mai não tem chaves ativas para o perfil “${profile}”. Abra o Mai e inicie a função.`,
  keychainWaiting: 'O chaveiro está pedindo a senha. Desbloqueie-o e tente novamente.',
  keychainUnreachable: profile =>
    `O Mai guardou credenciais para o perfil “${profile}”, mas não é possível acessar o chaveiro daqui. Abra o Mai na sua área de trabalho e depois inicie a função.`,
  notRunning: profile =>
    `O Mai não está aberto e não guardou chaves para o perfil “${profile}”. Abra o Mai e depois inicie a função.`,
  expired: profile =>
    `As chaves do perfil “${profile}” expiraram e o Mai não está aberto. Abra o Mai e depois inicie a função.`,
};

export const renewalNotices: Text['renewalNotices'] = {
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
  moreEnded: count => plural('pt-BR', count, { one: n => `Mais ${n} terminou.`, other: n => `Mais ${n} terminaram.` }),
  listed: 'Novas chaves',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Ferramentas sem perfil usam o seu próprio “default”',
  own: (role, account) =>
    `Os arquivos da AWS têm um perfil “default” que não é do Mai. ${role} em ${account} pode ocupar o lugar dele. Uma cópia de segurança do arquivo é mantida.`,
  instead: role => `Usar ${role} no lugar`,
  keep: 'Manter o meu',
  listed: 'Perfil padrão',
};
