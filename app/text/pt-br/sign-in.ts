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
  accessPortal: 'Este é um portal de acesso da AWS. O login é feito no navegador.',
  ready: product => `Com este endereço do ${product}, você pode fazer login na AWS.`,
  corrected: (product, address) => `Esta página do ${product} não abre a AWS. Você quis dizer ${address}?`,
  portal: product => `Esta é sua página de aplicativos do ${product}. Faça login nela e clique em AWS.`,
  useCorrected: 'Usar este endereço',
  wrongPage: {
    'google-incomplete':
      'Este endereço não indica de qual aplicativo ele é. Ele deve conter “initsso”, “idpid” e “spid”. A equipe de TI o encontra no Admin Console do Google.',
    'keycloak-realm':
      'Este é o Keycloak da sua empresa, mas não a página da AWS. O endereço dela termina em “/protocol/saml/clients/” e um nome. Peça-o à equipe de TI.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Nome de usuário',
  password: 'Senha',
  fill: {
    offerTitle: 'Deixar o Mai preencher sua senha?',
    offer: host => `Só em ${host}, uma vez por login. Ela fica guardada no chaveiro deste computador.`,
    offerAgain: host => `${host} não aceitou a senha salva, por isso o Mai a excluiu.`,
    offerYes: 'Salvar senha…',
    offerNo: 'Não salvar',
    title: company => `Senha de ${company}`,
    lead: host => `O Mai a preenche só em ${host}, uma vez por login. Ela fica guardada no chaveiro deste computador.`,
    save: 'Salvar',
    saving: 'Salvando…',
    setup: 'Salvar senha…',
    setupFor: company => `Salvar senha de ${company}…`,
    forget: 'Excluir senha salva',
    forgetFor: company => `Excluir a senha salva de ${company}`,
    isOn: user => `O Mai preenche a senha de ${user}.`,
    noKeychain: 'Este computador não tem um chaveiro, por isso o Mai não pode salvar senhas.',
  },
  proxy: {
    title: 'Sua rede exige uma senha',
    lead: proxy =>
      `O proxy ${proxy} exige um nome de usuário e uma senha. Se você não os souber, consulte a equipe de TI.`,
    realm: realm => `Ele se identifica como “${realm}”.`,
    unencrypted: 'A senha é enviada sem criptografia. Outras pessoas nesta rede podem lê-la.',
    changed: 'O proxy ou a rede mudou, por isso a senha salva não foi enviada.',
    refused: 'Nome de usuário ou senha incorretos. Tente novamente.',
    keep: 'Salvar senha',
    keepHint: 'No chaveiro deste computador. Caso contrário, o Mai pedirá novamente na próxima vez que for iniciado.',
    submit: 'Continuar',
    submitting: 'Um momento…',
    cancel: 'Cancelar',
  },
};

export const imports: Text['imports'] = {
  title: 'Encontrado neste computador',
  lead: 'Outras ferramentas neste computador têm seus dados de login. O Mai importa o que você escolher e não mexe nos arquivos delas.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login', 'aws-config': 'AWS CLI' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role} em ${host}`),
  isDefault: '(padrão)',
  skipped: (name, reason) => `Não é possível importar ${name}: ${reason}`,
  reasons: {
    'no-address': 'não tem endereço de login.',
    'bad-address': 'o endereço de login não é válido.',
  },
  choice: 'O que importar',
  offer: tools => `Importar de ${list('pt-BR', tools)}…`,
  take: count => `Importar ${number('pt-BR', count)}`,
  leave: 'Agora não',
};

export const findAddress: Text['findAddress'] = {
  open: 'Onde encontro?',
  ways: {
    portal: { name: 'Portal de acesso da AWS', how: 'Digite o endereço dele, como acme.awsapps.com/start.' },
    okta: { name: 'Okta', how: 'Digite seu endereço do Okta, como acme.okta.com. Depois, clique em AWS.' },
    entra: { name: 'Meus Aplicativos da Microsoft', how: 'Digite myapps.microsoft.com. Depois, clique em AWS.' },
    google: { name: 'Google', how: 'Digite mail.google.com. Depois, encontre AWS no menu dos nove pontos.' },
  },
  other: 'Nenhum destes? A equipe de TI sabe o endereço.',
  ask: 'Copiar mensagem para a TI',
  asked: 'Copiado. Cole em um e-mail ou chat.',
  request:
    'Olá! Eu gostaria de fazer login na AWS com o Mai. Vocês poderiam me enviar nosso endereço de login da AWS? É a URL do nosso portal de acesso da AWS (IAM Identity Center) com a região ou, se não houver, a URL de logon único iniciado pelo IdP: no Okta, o link de incorporação do aplicativo; no Microsoft Entra, a URL de acesso do usuário; no Google, o endereço initsso. Um arquivo de configuração da empresa para o Mai também serve. Agradeço desde já!',
};

export const welcome: Text['welcome'] = {
  title: 'Boas-vindas ao Mai',
  lead: 'Faça login com sua conta de trabalho, clique em uma função e suas ferramentas da AWS já funcionam.',
  addressLabel: 'Endereço de login da AWS da sua empresa',
  addressHint:
    'É o portal de acesso da AWS, o link da AWS na página de aplicativos da sua empresa, ou a própria página.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Fazer login',
  submitting: 'Abrindo a página de login da sua empresa…',
  privacy: 'Você digita sua senha na página da própria empresa.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Fazer login',
  signInTo: company => `Fazer login em ${company}`,
  hint: 'Faça login para ver suas contas e funções.',
  running: company => `Fazendo login em ${company}…`,
  windowHint: 'Conclua o login na janela que abriu. O Mai continuará automaticamente.',
  silentHint: 'Isso leva um momento.',
  noCookies: 'O Mai não encontrou um chaveiro neste computador. Você fará login toda vez que o Mai for iniciado.',
  cancel: 'Cancelar',
  cancelAt: company => `Cancelar o login em ${company}`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `Desconectar-se de ${company}? As funções ativas serão paradas.`,
  unnamed: 'Minha empresa',
  rename: 'Renomear…',
  renameOf: company => `Renomear ${company}…`,
  label: 'Nome da empresa',
  hint: 'Deixe em branco para usar o nome do endereço de login.',
};

export const addCompany: Text['addCompany'] = {
  title: 'Adicionar outra empresa',
  lead: 'As contas e funções dela se somam às que você já tem.',
  back: 'Voltar',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Login`,
};

export const securityKey: Text['securityKey'] = {
  question: site => `Escolha a conta da chave de segurança para ${site}`,
  none: 'Nenhuma',
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Escolha um certificado para ${host}`,
  choice: (subject, issuer) => `${subject} (emitido por ${issuer})`,
  none: 'Nenhum certificado',
};

export const signInWith: Text['signInWith'] = {
  label: company => `Fazer login em ${company} com`,
  hint: 'Seu próprio navegador pode usar chaves de acesso e as verificações de dispositivo da sua empresa. Ele abre com um perfil separado.',
  chosen: place => `Fazer login com: ${place}`,
  maiWindow: 'Janela do Mai',
};
