import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `Não é possível acessar ${host}`,
    name: 'Não existe computador com esse nome. O endereço está certo, e ele precisa da VPN da sua empresa?',
    refused: 'O computador está lá, mas não aceita conexões. Tente de novo daqui a pouco ou pergunte à equipe de TI.',
    timeout: 'A resposta não chegou a tempo. Verifique a rede ou a VPN e tente de novo.',
    offline: 'Este computador está offline. O Mai continua quando a rede voltar.',
    proxy: 'O proxy da sua rede não deixou o Mai passar. Pergunte à equipe de TI sobre o proxy.',
    other: 'A conexão falhou. Verifique a rede ou a VPN e tente de novo.',
  },
  'proxy-password': {
    title: 'Sua rede pede uma senha',
    detail: proxy => `O proxy ${proxy} só deixa o Mai passar depois que você diz quem é.`,
  },
  'no-keychain': {
    title: 'Este computador não guarda senhas',
    detail: 'O Mai não encontrou um chaveiro ou não teve acesso a ele. Ele nunca guarda uma senha em outro lugar.',
  },
  'keychain-waiting': {
    title: 'Seu chaveiro está pedindo uma senha',
    detail: 'Desbloqueie-o na própria janela dele e tente novamente.',
  },
  'keychain-unreachable': {
    title: 'Não é possível acessar o chaveiro daqui',
    detail: 'As credenciais estão guardadas lá. Abra o Mai na sua área de trabalho e tente novamente.',
  },
  'server-error': {
    title: host => `${host} está com um problema`,
    detail: status =>
      `A página da sua empresa respondeu com o erro ${status}. A culpa não é sua; tente de novo daqui a pouco ou avise a equipe de TI.`,
  },
  'untrusted-certificate': {
    title: host => `O Mai não confia em ${host}`,
    detail:
      'O certificado não é válido, então alguém pode estar escutando. O Mai não continuou. Pergunte à equipe de TI e nunca digite sua senha em uma página assim.',
  },
  'sandbox-off': {
    title: 'O Mai está em execução sem a sandbox',
    detail: by =>
      `Ele foi iniciado com ${by}, e assim uma página de login poderia acessar mais deste computador do que deve. O Mai não abre nenhuma. Encerre o Mai e inicie-o sem ${by}.`,
  },
  'insecure-page': {
    title: 'A página de login levou a um lugar sem proteção',
    detail: host =>
      `A página da sua empresa enviou você a ${host} por uma conexão que outros podem ler. O Mai não seguiu. Avise a equipe de TI.`,
  },
  'host-not-allowed': {
    title: 'A página de login levou a outro lugar',
    detail: host =>
      `A configuração da sua empresa não inclui ${host} entre os hosts de login, por isso o Mai não o abriu. Avise a equipe de TI.`,
  },
  'password-passed-on': {
    title: 'A página de login tentou repassar sua senha',
    detail: host =>
      `A página tentou enviar sua senha para ${host}, por isso o login foi interrompido. Avise a equipe de TI e troque a senha se você não esperava isso.`,
  },
  'private-address': {
    title: 'A página de login levou a uma rede privada',
    detail: host =>
      `A página levou a ${host}, um endereço deste computador ou de uma rede privada. Uma página pública não pode fazer isso, por isso o login foi interrompido. Avise a equipe de TI.`,
  },
  'aws-endpoint-refused': {
    title: 'Não é possível usar o endpoint da AWS',
    detail: variable =>
      `${variable} não é um endereço https, por isso nenhuma solicitação foi enviada à AWS. Corrija ou remova a variável e reinicie o Mai.`,
  },
  'nothing-posted': {
    title: 'O login não chegou à AWS',
    detail: host =>
      `${host} respondeu, mas não passou você à AWS. Talvez o endereço seja de outro aplicativo. Verifique-o ou peça à equipe de TI o endereço de login na AWS.`,
  },
  'sign-in-closed': {
    title: 'O login não foi concluído',
    detail: 'A janela de login foi fechada antes de sua empresa passar você à AWS.',
  },
  'sign-in-cancelled': { title: 'O login foi cancelado', detail: 'Nada mudou. Faça login quando quiser.' },
  'sign-in-needs-person': {
    title: 'Faça login de novo',
    detail: host => `${host} quer ver você antes de dar novas chaves.`,
  },
  'sign-in-page-crashed': {
    title: 'A página de login parou',
    detail: host => `A página de ${host} falhou. Nada se perdeu; tente de novo.`,
  },
  'assertion-malformed': {
    title: 'Não é possível ler a resposta da sua empresa',
    detail: reason =>
      `O que a página de login enviou à AWS está danificado (${reason}). Tente de novo; se continuar, diga estas palavras à equipe de TI.`,
  },
  'assertion-encrypted': {
    title: 'Sua empresa criptografa a resposta',
    detail:
      'Só a AWS pode ler quais funções você tem. Peça à equipe de TI para desativar a criptografia de asserções para a AWS ou enviar a você um arquivo de configuração com as funções.',
  },
  'assertion-expired': {
    title: 'Seu login já tinha expirado',
    detail:
      'As empresas dão cinco minutos. Faça login mais uma vez; se continuar, o relógio deste computador ou o da sua empresa está errado.',
  },
  'other-accounts': {
    title: company => `O login em ${company} terminou com outras contas`,
    detail: host =>
      `Uma página de ${host} enviou contas que o Mai não conhece da sua empresa. Nada mudou. Confira essas contas antes de usá-las.`,
  },
  'assertion-refused': {
    title: 'Sua empresa recusou o login',
    denied: 'Talvez você não esteja atribuído ao aplicativo da AWS. Peça à equipe de TI para adicionar você.',
    other: 'A página respondeu sem dizer por quê. Tente de novo ou pergunte à equipe de TI.',
  },
  'browser-refused': {
    title: host => `${host} não deixa esta janela fazer login`,
    detail:
      'Às vezes o Google toma janelas de outros programas por navegadores não seguros. Tente mais uma vez; se continuar, peça à equipe de TI para permitir o Mai no Google Workspace, ou um endereço de login na AWS que não comece no Google.',
  },
  'no-roles': {
    title: 'Nenhuma função da AWS ainda',
    detail:
      'Você fez login, mas sua empresa não dá a você nenhuma função da AWS. Peça uma à equipe de TI e faça login outra vez.',
  },
  'identity-center-role': {
    title: role => `${role} funciona de outra forma`,
    detail:
      'Sua empresa usa o IAM Identity Center para esta. A AWS nunca dá as chaves dela por SAML; obtenha-as no portal de acesso da AWS ou peça à equipe de TI uma função que não se chame AWSReservedSSO.',
  },
  'role-not-offered': {
    title: role => `${role} não é mais oferecida`,
    detail: 'A resposta da sua empresa não traz mais esta função. Pergunte à equipe de TI se ainda precisar dela.',
  },
} satisfies Partial<Text['failures']>;
