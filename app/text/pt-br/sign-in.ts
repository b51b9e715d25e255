import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const addresses: Text['addresses'] = {
  products: {
    entra: 'Microsoft Entra',
    okta: 'Okta',
    google: 'Google',
    keycloak: 'Keycloak',
    adfs: 'AD FS',
    ping: 'Ping Identity',
    onelogin: 'OneLogin',
    shibboleth: 'Shibboleth',
    jumpcloud: 'JumpCloud',
  },
  ready: product => `É um endereço de ${product} que pode levar à AWS.`,
  corrected: (product, address) => `Esta página de ${product} não leva sozinha à AWS. Você quis dizer ${address}?`,
  portal: product => `Esta é uma página de aplicativos de ${product}. Faça login nela e depois clique em AWS.`,
  useCorrected: 'Usar esse endereço',
  wrongPage: {
    'google-incomplete':
      'Falta neste endereço para qual aplicativo ele é. Ele deve conter “initsso” com “idpid” e “spid”; a equipe de TI o encontra no Google Admin Console.',
    'keycloak-realm':
      'É o Keycloak da sua empresa, mas não a página da AWS. Ela termina em “/protocol/saml/clients/” e um nome. Peça-a à equipe de TI.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Nome de usuário',
  password: 'Senha',
  fill: {
    offerTitle: 'Quer que o Mai digite sua senha?',
    offer: host => `Só em ${host}, uma vez por login, a partir do chaveiro deste computador.`,
    offerAgain: host => `${host} não aceitou a senha guardada, e o Mai a esqueceu.`,
    offerYes: 'Configurar…',
    offerNo: 'Não, obrigado',
    title: company => `Senha de ${company}`,
    lead: host =>
      `O Mai a digita em ${host} e em nenhum outro lugar, uma vez por login. Ela fica no chaveiro deste computador.`,
    save: 'Salvar',
    saving: 'Salvando…',
    setup: 'Senha…',
    setupFor: company => `Senha… de ${company}`,
    forget: 'Esquecer senha',
    forgetFor: company => `Esquecer a senha de ${company}`,
    isOn: user => `O Mai digita a senha de ${user}.`,
    noKeychain: 'Este computador não tem chaveiro, por isso o Mai não guarda senha.',
  },
  proxy: {
    title: 'Sua rede pede uma senha',
    lead: proxy => `O proxy ${proxy} não deixa ninguém passar sem ela. Pergunte à equipe de TI se você não a sabe.`,
    realm: realm => `Ele se identifica como “${realm}”.`,
    unencrypted: 'A senha é enviada sem criptografia: outras pessoas nesta rede podem lê-la.',
    changed: 'A senha salva não foi enviada: o proxy ou a rede mudou.',
    refused: 'O proxy não a aceitou. Verifique os dois campos e tente de novo.',
    keep: 'Guardar',
    keepHint: 'No chaveiro deste computador. Do contrário, o Mai pergunta de novo quando for aberto outra vez.',
    submit: 'Continuar',
    submitting: 'Continuando…',
    cancel: 'Cancelar',
  },
};

export const imports: Text['imports'] = {
  title: 'Encontrado neste computador',
  lead: 'Outras ferramentas neste computador sabem como você faz login. O Mai aproveita o que você escolher; os arquivos delas ficam como estão.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, por ${host}`),
  isDefault: '(o padrão dela)',
  skipped: (name, reason) => `Não é possível aproveitar ${name}: ${reason}`,
  reasons: {
    'no-address': 'não há endereço de login.',
    'bad-address': 'o Mai não pode abrir o endereço de login.',
  },
  choice: 'O que aproveitar',
  offer: tools => `Aproveitar de ${list('pt-BR', tools)}…`,
  take: count => `Aproveitar ${number('pt-BR', count)}`,
  leave: 'Agora não',
};

export const findAddress: Text['findAddress'] = {
  open: 'Onde encontro?',
  ways: {
    okta: { name: 'Okta', how: 'Digite seu endereço do Okta, por exemplo acme.okta.com. Depois clique em AWS.' },
    entra: { name: 'Meus Aplicativos da Microsoft', how: 'Digite myapps.microsoft.com. Depois clique em AWS.' },
    google: { name: 'Google', how: 'Digite mail.google.com. Depois clique em AWS nos nove pontos.' },
  },
  other: 'Outra coisa? A equipe de TI conhece o endereço.',
  ask: 'Copiar uma mensagem para a TI',
  asked: 'Copiado. Cole em um e-mail ou chat.',
  request:
    'Olá! Gostaria de fazer login na AWS com o Mai. Vocês poderiam me enviar nosso endereço de login na AWS? É a URL de SSO iniciada pelo IdP: no Okta, o link de incorporação do aplicativo; no Microsoft Entra, a URL de acesso do usuário; no Google, o endereço initsso. Um arquivo de configuração para o Mai também serve. Obrigado!',
};

export const welcome: Text['welcome'] = {
  title: 'Boas-vindas ao Mai',
  lead: 'Faça login com a conta da sua empresa, clique em uma função, e todas as ferramentas da AWS neste computador funcionam.',
  addressLabel: 'Endereço de login na AWS da sua empresa',
  addressHint: 'É o link da AWS na página de aplicativos da sua empresa, ou a própria página.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Fazer login',
  submitting: 'Abrindo a página da sua empresa…',
  privacy: 'Você digita a senha na página da sua empresa.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Fazer login',
  signInTo: company => `Fazer login em ${company}`,
  hint: 'Suas contas e funções aparecem aqui.',
  running: company => `Fazendo login em ${company}…`,
  windowHint: 'Conclua na janela que se abriu. O Mai continua sozinho.',
  silentHint: 'Leva um instante.',
  noCookies:
    'O Mai não encontrou um chaveiro neste computador e por isso não guarda cookies: você faz login de novo a cada vez que o Mai reinicia.',
  cancel: 'Cancelar',
  cancelAt: company => `Cancelar o login em ${company}`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `Sair de ${company}? As funções ativas serão encerradas.`,
  unnamed: 'Minha empresa',
  rename: 'Renomear…',
  renameOf: company => `Renomear ${company}…`,
  label: 'Nome da empresa',
  hint: 'Deixe em branco para usar o nome do endereço de login.',
};

export const addCompany: Text['addCompany'] = {
  title: 'Adicionar outra empresa',
  lead: 'As contas e funções dela se juntam às que você já tem.',
  back: 'Voltar',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Login`,
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Qual certificado ${host} pode receber?`,
  choice: (subject, issuer) => `${subject} (de ${issuer})`,
  none: 'Nenhum',
};
