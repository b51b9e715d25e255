import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `Não é possível conectar-se a ${host}`,
    name: 'Este endereço não foi encontrado. Ele está correto? Precisa da VPN da sua empresa?',
    refused: 'O servidor recusou a conexão. Tente novamente em instantes ou consulte a equipe de TI.',
    timeout: 'Ele não respondeu a tempo. Verifique a rede ou a VPN e tente novamente.',
    offline: 'Este computador está offline. Tente novamente quando a conexão voltar.',
    proxy: 'O proxy da sua rede bloqueou a conexão. Consulte a equipe de TI.',
    other: 'A conexão falhou. Verifique a rede ou a VPN e tente novamente.',
  },
  'proxy-password': {
    title: 'Sua rede exige uma senha',
    detail: proxy => `O proxy ${proxy} exige um nome de usuário e uma senha.`,
  },
  'no-keychain': {
    title: 'Nenhum chaveiro encontrado',
    detail:
      'O Mai não encontrou um chaveiro ou não conseguiu abri-lo. As senhas não são guardadas em nenhum outro lugar.',
  },
  'keychain-waiting': {
    title: 'O chaveiro está pedindo uma senha',
    detail: 'Desbloqueie-o na janela dele e tente novamente.',
  },
  'keychain-unreachable': {
    title: 'Não é possível acessar o chaveiro daqui',
    detail: 'As credenciais estão guardadas nele. Inicie o Mai na sua área de trabalho e tente novamente.',
  },
  'server-error': {
    title: host => `${host} está com problemas`,
    detail: status =>
      `A página da sua empresa respondeu com o erro ${status}. A culpa não é sua. Tente novamente em instantes ou avise a equipe de TI.`,
  },
  'untrusted-certificate': {
    title: host => `O certificado de ${host} não é válido`,
    detail:
      'Alguém pode estar interceptando a conexão, por isso o Mai a interrompeu. Consulte a equipe de TI. Nunca digite sua senha em uma página assim.',
  },
  'sandbox-off': {
    title: 'O Mai está em execução sem a sandbox',
    detail: by =>
      `Ele foi iniciado com ${by}, por isso as páginas de login não ficariam isoladas deste computador. Para fazer login, saia do Mai e inicie-o sem ${by}.`,
  },
  'insecure-page': {
    title: 'A página de login não é segura',
    detail: host =>
      `A página da sua empresa redirecionou para ${host} sem criptografia, por isso o Mai parou. Avise a equipe de TI.`,
  },
  'host-not-allowed': {
    title: 'A página de login abriu outro site',
    detail: host =>
      `A configuração da sua empresa não inclui ${host} no login, por isso o Mai parou. Avise a equipe de TI.`,
  },
  'password-passed-on': {
    title: 'A página de login tentou repassar sua senha',
    detail: host =>
      `A página tentou enviar sua senha para ${host}, por isso o Mai interrompeu o login. Se você não esperava isso, avise a equipe de TI e troque a senha.`,
  },
  'private-address': {
    title: 'A página de login levou a uma rede privada',
    detail: host =>
      `Ela levou a ${host}, neste computador ou em uma rede privada. Uma página pública não deve fazer isso, então o Mai interrompeu o login. Avise a equipe de TI.`,
  },
  'aws-endpoint-refused': {
    title: 'Não é possível usar o endpoint da AWS',
    detail: variable =>
      `${variable} não é um endereço https, por isso nenhuma solicitação foi enviada à AWS. Corrija ou remova a variável e reinicie o Mai.`,
  },
  'nothing-posted': {
    title: 'O login não chegou à AWS',
    detail: host =>
      `${host} não redirecionou você para a AWS. Talvez o endereço seja de outro aplicativo. Confira-o ou peça à equipe de TI o endereço de login da AWS.`,
  },
  'sign-in-closed': {
    title: 'O login não foi concluído',
    detail: 'A janela de login foi fechada antes de chegar à AWS.',
    timeout: 'O Mai esperou 10 minutos pelo navegador. Faça login novamente.',
  },
  'sign-in-canceled': {
    title: 'O login foi cancelado',
    detail: 'Nada mudou. Você pode fazer login quando quiser.',
  },
  'sign-in-needs-person': {
    title: 'Faça login novamente',
    detail: host => `Faça login em ${host} para manter suas funções ativas.`,
  },
  'sign-in-page-crashed': {
    title: 'A página de login parou',
    detail: host => `A página de ${host} falhou. Nada foi perdido. Tente novamente.`,
  },
  'assertion-malformed': {
    title: 'Não é possível ler o login da sua empresa',
    detail: reason =>
      `A página de login enviou dados danificados à AWS (${reason}). Tente novamente. Se continuar, envie esta mensagem à equipe de TI.`,
  },
  'assertion-encrypted': {
    title: 'Sua empresa criptografa o login',
    detail:
      'Só a AWS pode ler quais funções você tem. Peça à equipe de TI um arquivo de configuração com suas funções, ou que desative a criptografia de asserções.',
  },
  'assertion-expired': {
    title: 'Seu login expirou',
    detail:
      'Um login só vale por alguns minutos. Faça login novamente. Se continuar, o relógio deste computador ou o da sua empresa está errado.',
  },
  'other-accounts': {
    title: company => `Seu login em ${company} retornou contas diferentes`,
    detail: host =>
      `Uma página de ${host} enviou contas que são novas para sua empresa. Nada mudou. Revise-as antes de usá-las.`,
  },
  'assertion-refused': {
    title: 'Sua empresa rejeitou o login',
    denied: 'Talvez o aplicativo da AWS não esteja atribuído a você. Peça à equipe de TI que adicione você.',
    other: 'A página dela não informou o motivo. Tente novamente ou consulte a equipe de TI.',
  },
  'browser-refused': {
    embedded: {
      title: host => `${host} bloqueou esta janela de login`,
      detail: () =>
        'Às vezes, o Google bloqueia janelas de login de outros aplicativos. Tente novamente. Se continuar, peça à equipe de TI que permita o Mai no Google Workspace, ou um endereço de login da AWS fora do Google.',
    },
    controlled: {
      title: host => `${host} bloqueou este navegador`,
      detail: () =>
        'O Google também bloqueia navegadores abertos por outro aplicativo. Peça à equipe de TI um endereço de login da AWS fora do Google.',
    },
    passkey: {
      title: () => 'Sua empresa pediu uma chave de acesso',
      detail: host =>
        `${host} pediu uma chave de acesso ou uma chave de segurança. Se não funcionou na janela do Mai, faça login com seu próprio navegador.`,
    },
    device: {
      title: () => 'Sua empresa verifica este computador',
      detail: host =>
        `${host} só aceita computadores gerenciados pela sua empresa. Talvez seu próprio navegador possa comprovar isso.`,
    },
  },
  'own-browser': {
    title: browser => `O login com ${browser} não funcionou`,
    missing: browser => `${browser} não foi encontrado neste computador. Instale-o ou faça login de outra forma.`,
    'no-start': browser => `${browser} não iniciou. Tente novamente.`,
    'no-answer': browser =>
      `${browser} não respondeu ao Mai. O motivo pode ser uma política da empresa. Tente novamente ou fale com a equipe de TI.`,
    forbidden: browser =>
      `Uma política deste computador não permite que o Mai use ${browser}. Fale com a equipe de TI sobre a política RemoteDebuggingAllowed.`,
    'in-use': browser => `${browser} ainda está aberto de um login anterior. Feche a janela e tente novamente.`,
    ended: browser => `${browser} fechou inesperadamente. Nada foi perdido. Tente novamente.`,
  },
  'no-roles': {
    title: 'Nenhuma função da AWS ainda',
    detail:
      'Você fez login, mas sua empresa não atribuiu a você nenhuma função da AWS. Peça acesso à equipe de TI e faça login novamente.',
  },
  'identity-center-role': {
    title: role => `${role} exige o portal de acesso da AWS`,
    detail:
      'Ela é do IAM Identity Center e não pode ser usada via SAML. Para usá-la, adicione o portal de acesso da AWS da sua empresa.',
  },
  'portal-refused': {
    title: host => `${host} rejeitou o login`,
    denied: 'A solicitação não foi aprovada. Faça login novamente e escolha “Permitir acesso”.',
    'code-expired': 'O código expirou. Faça login novamente para receber um novo.',
    throttled: 'A AWS está recebendo muitas solicitações. Tente novamente em instantes.',
    other: code => `A AWS respondeu com ${code}. Tente novamente. Se continuar acontecendo, fale com a TI.`,
  },
  'portal-region': {
    title: host => `É necessária a região de ${host}`,
    wrongTitle: (host, region) => `${host} não fica em ${region}`,
    unknown: 'Escolha a região do IAM Identity Center da sua empresa. A equipe de TI sabe qual é.',
    wrong: 'Escolha outra região. A equipe de TI sabe qual é a certa.',
  },
  'role-not-offered': {
    title: role => `${role} não está mais disponível`,
    detail: 'O login da sua empresa não inclui mais esta função. Consulte a equipe de TI se ainda precisar dela.',
  },
} satisfies Partial<Text['failures']>;
