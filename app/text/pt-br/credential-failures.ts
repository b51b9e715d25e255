import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `A AWS não conseguiu iniciar ${role}`,
    ExpiredTokenException: 'O login demorou demais: ele só vale por alguns minutos. Faça login novamente.',
    IDPRejectedClaim:
      'A AWS rejeitou o login da sua empresa. Talvez ele já tenha sido usado ou revogado. Faça login novamente. Se continuar, informe “IDPRejectedClaim” à equipe de TI.',
    InvalidIdentityToken:
      'A AWS não consegue verificar o login da sua empresa. Em geral, o certificado dela mudou, e a AWS ainda tem o antigo. Informe “InvalidIdentityToken” à equipe de TI.',
    AccessDenied:
      'A função não confia no login da sua empresa. Peça à equipe de TI que verifique a política de confiança da função.',
    RegionDisabledException:
      'Esta região está desativada para a conta. Escolha outra região para a função ou consulte a equipe de TI.',
    MalformedPolicyDocument:
      'Uma política da função está danificada. Informe “MalformedPolicyDocument” à equipe de TI.',
    PackedPolicyTooLarge:
      'Seu login contém mais atributos do que a AWS permite. Informe “PackedPolicyTooLarge” à equipe de TI.',
    Throttling: 'A AWS está recebendo solicitações demais da sua empresa. Tente novamente em um minuto.',
    DurationTooLong:
      'A AWS rejeitou todas as durações que o Mai tentou. Peça à equipe de TI que verifique a duração máxima da sessão da função.',
    Other: code => `A AWS respondeu “${code}”. Tente novamente. Se continuar, informe este código à equipe de TI.`,
  },
  'sts-unreachable': {
    title: 'Não é possível conectar-se à AWS',
    detail: host => `${host} não respondeu. Verifique a rede, a VPN ou o proxy e tente novamente.`,
  },
  'clock-skew': {
    title: 'O relógio deste computador está errado',
    detail: minutes =>
      `A diferença para a hora da AWS é de cerca de ${plural('pt-BR', minutes, { one: 'um minuto', other: n => `${n} minutos` })}. A AWS permite até 5 minutos. Ative o ajuste automático da hora no sistema.`,
  },
  'session-expired': {
    title: role => `${role} expirou`,
    detail: 'O Mai removeu as credenciais dela.',
    keysStay: 'As credenciais dela continuam nos seus arquivos da AWS. Você pode mudar isso nas Configurações.',
  },
  'not-active': { title: 'Esta função não está ativa', detail: 'Inicie a função primeiro.' },
  'source-stopped': {
    title: role => `Não é possível renovar ${role}`,
    detail: source => `Ela depende de ${source}, que foi parada. Inicie as duas novamente quando precisar delas.`,
  },
  'keys-missing': {
    title: role => `Faltam as credenciais de ${role}`,
    detail:
      'Outro programa as removeu, ou este computador não tem um chaveiro para guardá-las. Inicie a função novamente.',
  },
  'keys-refused': {
    title: role => `A AWS rejeitou as credenciais de ${role}`,
    detail: code =>
      `A AWS respondeu “${code}”. Elas podem ter sido revogadas ou alteradas por outro programa. Pare a função e inicie-a novamente.`,
  },
  'not-copyable': {
    title: 'Não é possível copiar as credenciais para este shell',
    detail: 'Elas contêm um caractere que este shell não consegue representar. Escolha outro formato.',
  },
  'trust-missing': {
    title: (role, account) => `${account} ainda não permite usar ${role}`,
    detail: source =>
      `Envie a política de confiança ao administrador dessa conta. Ela cita sua função ${source}. Se já foi aplicada, talvez falte à sua função a permissão “sts:AssumeRole”.`,
    externalId: source =>
      `Envie a política de confiança ao administrador dessa conta. Ela cita sua função ${source} e o ID externo. Se já foi aplicada, compare o ID externo caractere por caractere.`,
  },
  'console-refused': {
    title: role => `O console da AWS rejeitou ${role}`,
    detail: status =>
      `A AWS respondeu com o erro ${status}. Teste as credenciais, ou pare a função e inicie-a novamente.`,
  },
  'browser-unavailable': {
    title: 'Nenhum navegador foi aberto',
    detail: 'O sistema não conseguiu abrir um navegador. Copie o link do console e cole-o em um navegador.',
  },
  'browser-missing': {
    title: browser => `${browser} não conseguiu abrir o console`,
    detail: 'O console abriu no navegador padrão. Escolha outro navegador para esta conta.',
  },
  'endpoint-off': {
    title: 'O servidor local de credenciais está desativado',
    detail: 'Ative-o primeiro nas Configurações.',
  },
  'endpoint-unavailable': {
    title: 'Não é possível iniciar o servidor local de credenciais',
    'port-taken':
      'Outro programa está usando a porta dele. Desative e ative o servidor para obter uma nova e copie os dados dele novamente.',
    'no-token-file': 'O Mai não consegue gravar o arquivo de token para os programas.',
    other: 'O sistema não permite que o Mai execute um servidor.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'arquivo de credenciais',
    config: 'arquivo config',
    denied: 'O Mai não tem permissão para usá-lo. Verifique o proprietário e as permissões.',
    'read-only': 'Ele está em um disco somente leitura.',
    full: 'O disco está cheio. Libere espaço e tente novamente.',
    'not-a-file': 'No lugar dele há uma pasta ou outra coisa.',
    'link-loop': 'É um link que aponta para si mesmo.',
    busy: 'Outro programa o está usando. Feche esse programa e tente novamente.',
    'missing-folder': 'A pasta dele não existe e não pode ser criada.',
    'not-text': 'Não é um arquivo de texto.',
    other: 'O motivo é desconhecido.',
  },
  'file-unreadable': {
    title: file => `Não é possível ler seu ${file} da AWS`,
    detail: (path, reason) => `${path}: ${reason} Nada foi alterado.`,
  },
  'file-unwritable': {
    title: file => `Não é possível gravar seu ${file} da AWS`,
    detail: (path, reason) => `${path}: ${reason} Nada foi alterado.`,
  },
  'file-unparsable': {
    title: file => `Seu ${file} da AWS está danificado`,
    detail: (path, line) =>
      `As ferramentas da AWS não conseguem ler a linha ${line} de ${path}. Nada foi alterado. Corrija ou remova essa linha e tente novamente.`,
  },
  'edit-refused': {
    title: file => `O Mai não alterou seu ${file} da AWS`,
    detail: path => `A alteração teria afetado outros perfis em ${path}. Por favor, relate este problema.`,
  },
  'section-foreign': {
    title: profile => `Você já tem um perfil chamado “${profile}”`,
    detail: 'Ele não foi criado pelo Mai. Use outro nome de perfil ou substitua-o.',
    longLived:
      'Ele contém uma chave de acesso de longa duração. Substituí-lo remove essa chave do arquivo (um backup é guardado). Use outro nome de perfil se ainda precisar dela.',
  },
  'file-busy': {
    title: file => `Seu ${file} da AWS muda o tempo todo`,
    detail: path => `Outro programa não para de gravar em ${path}, por isso o Mai não o alterou. Tente novamente.`,
  },
} satisfies Partial<Text['failures']>;
