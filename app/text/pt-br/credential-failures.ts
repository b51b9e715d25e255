import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `A AWS não deu chaves para ${role}`,
    ExpiredTokenException: 'O login demorou demais. As empresas dão cinco minutos. Faça login mais uma vez.',
    IDPRejectedClaim:
      'A AWS recusou o provedor de identidade da sua empresa: talvez o login já tenha sido usado ou retirado. Faça login mais uma vez; se continuar, diga “IDPRejectedClaim” à equipe de TI.',
    InvalidIdentityToken:
      'A AWS não consegue verificar o login da sua empresa. Em geral, o certificado mudou e a AWS ainda não sabe. Diga “InvalidIdentityToken” à equipe de TI.',
    AccessDenied:
      'A função não confia no login da sua empresa. Peça à equipe de TI para verificar a política de confiança da função.',
    RegionDisabledException:
      'A AWS desativou esta região para a conta. Escolha outra região para a função ou pergunte à equipe de TI.',
    MalformedPolicyDocument: 'Uma política da função está danificada. Diga “MalformedPolicyDocument” à equipe de TI.',
    PackedPolicyTooLarge:
      'Seu login leva mais atributos do que a AWS aceita. Diga “PackedPolicyTooLarge” à equipe de TI.',
    Throttling: 'A AWS está ocupada com solicitações da sua empresa. Tente de novo em um minuto.',
    DurationTooLong:
      'A AWS recusou todas as durações que o Mai pediu. Peça à equipe de TI para verificar a duração máxima da sessão da função.',
    Other: code => `A AWS respondeu “${code}”. Tente de novo; se continuar, diga esta palavra à equipe de TI.`,
  },
  'sts-unreachable': {
    title: 'Não é possível acessar a AWS',
    detail: host => `${host} não respondeu. Verifique a rede, a VPN ou o proxy e tente de novo.`,
  },
  'clock-skew': {
    title: 'O relógio deste computador está errado',
    detail: minutes =>
      plural('pt-BR', minutes, {
        one: n =>
          `Ele difere do relógio da AWS em cerca de ${n} minuto. A AWS tolera cinco no máximo. Deixe o relógio no automático.`,
        other: n =>
          `Ele difere do relógio da AWS em cerca de ${n} minutos. A AWS tolera cinco no máximo. Deixe o relógio no automático.`,
      }),
  },
  'session-expired': {
    title: role => `${role} terminou`,
    detail: 'O tempo acabou e o Mai removeu as chaves.',
    keysStay: 'O tempo acabou. As chaves mortas continuam nos arquivos, como querem suas configurações.',
  },
  'not-active': { title: 'Esta função não está ativa', detail: 'Primeiro obtenha chaves para ela.' },
  'source-stopped': {
    title: role => `Não é possível renovar ${role}`,
    detail: source => `Ela é alcançada a partir de ${source}, que foi parada. Inicie as duas de novo quando precisar.`,
  },
  'keys-missing': {
    title: role => `${role} não tem mais chaves`,
    detail:
      'Outro programa as removeu, ou este computador não tem um chaveiro em que o Mai possa guardá-las ao reiniciar. Obtenha novas.',
  },
  'keys-refused': {
    title: role => `A AWS não aceita as chaves de ${role}`,
    detail: code =>
      `A AWS respondeu “${code}”. Talvez as chaves tenham sido revogadas, ou outro programa as alterou. Pare a função e inicie-a de novo.`,
  },
  'not-copyable': {
    title: 'Não é possível escrever isso para este shell',
    detail: 'As chaves contêm um caractere que ele não sabe escrever. Escolha outro formato.',
  },
  'trust-missing': {
    title: (role, account) => `${account} ainda não deixa você entrar em ${role}`,
    detail: source =>
      `Envie a política de confiança ao administrador daquela conta: ela indica sua função ${source}. Se já estiver lá, talvez falte à sua própria função a permissão “sts:AssumeRole”.`,
    externalId: source =>
      `Envie a política de confiança ao administrador daquela conta: ela indica sua função ${source} e o ID externo. Se os dois já estiverem lá, compare o ID externo letra por letra.`,
  },
  'console-refused': {
    title: role => `O console da AWS não deixou ${role} entrar`,
    detail: status => `A AWS respondeu com o erro ${status}. Teste as chaves, ou pare a função e inicie-a de novo.`,
  },
  'browser-unavailable': {
    title: 'Nenhum navegador se abriu',
    detail: 'O sistema não conseguiu abrir um navegador da web. Copie o link do console e cole-o em um.',
  },
  'browser-missing': {
    title: browser => `${browser} não conseguiu abrir o console`,
    detail: 'Ele foi aberto no seu navegador padrão. Escolha outro navegador para esta conta.',
  },
  'endpoint-off': {
    title: 'O endpoint local está desativado',
    detail: 'Ative-o primeiro nas configurações.',
  },
  'endpoint-unavailable': {
    title: 'O endpoint local não consegue iniciar',
    'port-taken':
      'Outro programa está com a porta dele. Desative e ative o endpoint para obter uma nova e copie as linhas outra vez.',
    'no-token-file': 'O Mai não consegue gravar o arquivo do qual os programas leem o token.',
    other: 'O sistema não deixa o Mai escutar neste computador.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'arquivo credentials',
    config: 'arquivo config',
    denied: 'O sistema não deixa o Mai usá-lo. Verifique a quem ele pertence e quais são as permissões.',
    'read-only': 'Ele está em um disco somente leitura.',
    full: 'O disco está cheio. Libere espaço e tente de novo.',
    'not-a-file': 'No lugar dele há uma pasta, ou outra coisa que não é um arquivo.',
    'link-loop': 'Ele é um link que leva de volta a si mesmo.',
    busy: 'Outro programa está usando o arquivo. Feche esse programa e tente de novo.',
    'missing-folder': 'A pasta onde ele deveria estar não existe e não pode ser criada.',
    'not-text': 'Ele não contém texto.',
    other: 'O sistema não deu um motivo que o Mai conheça.',
  },
  'file-unreadable': {
    title: file => `Não é possível ler seu ${file} da AWS`,
    detail: (path, reason) => `${path}: ${reason} Nada foi alterado.`,
  },
  'file-unwritable': {
    title: file => `Não é possível gravar no seu ${file} da AWS`,
    detail: (path, reason) => `${path}: ${reason} Nada foi alterado.`,
  },
  'file-unparsable': {
    title: file => `Seu ${file} da AWS está danificado`,
    detail: (path, line) =>
      `As ferramentas da AWS não conseguem ler a linha ${line} de ${path}. O Mai não alterou nada. Corrija ou remova essa linha e tente de novo.`,
  },
  'edit-refused': {
    title: file => `O Mai não mexeu no seu ${file} da AWS`,
    detail: path =>
      `A mudança teria alterado como outros perfis em ${path} são lidos e por isso não foi feita. Por favor, informe isso.`,
  },
  'section-foreign': {
    title: profile => `O perfil “${profile}” não é do Mai`,
    detail: 'Alguém ou outro programa o gravou. Use outro nome de perfil ou deixe o Mai gravar as chaves dele ali.',
    longLived:
      'Ele contém uma chave de acesso de longo prazo. Se o Mai gravar ali, essa chave sai do arquivo (uma cópia é guardada). Use outro nome de perfil se ainda precisar dela.',
  },
  'file-busy': {
    title: file => `Seu ${file} da AWS não para de mudar`,
    detail: path => `Outro programa continua gravando em ${path}. O Mai não gravou por cima; tente de novo.`,
  },
  'settings-damaged': {
    title: 'As configurações do Mai estavam danificadas',
    detail: keptAs =>
      `O Mai guardou o arquivo danificado como ${keptAs} e começou do zero. Adicione sua empresa outra vez.`,
  },
  'settings-unwritable': {
    title: 'O Mai não consegue salvar as configurações',
    detail: reason => `${reason} O que você mudar agora se perde quando o Mai for encerrado.`,
  },
} satisfies Partial<Text['failures']>;
