import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { signInFailures } from './sign-in-failures.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'Isso não é um endereço de login',
    empty: 'Cole o endereço que a equipe de TI deu a você para a AWS.',
    malformed: 'O Mai não consegue ler isso como endereço da web. Deve ser algo como sso.example.com/aws.',
    'not-https': 'O Mai só faz login por uma conexão protegida. O endereço deve começar com https://.',
    'has-password':
      'O endereço contém um nome de usuário ou uma senha. Remova essa parte; você a digita na página da sua empresa.',
    'console-address':
      'Este é um endereço da própria AWS. O Mai precisa da página da sua empresa, aquela em que você faz login antes de a AWS abrir.',
    'access-portal':
      'Este é um portal de acesso da AWS (IAM Identity Center). O Mai funciona com empresas que fazem login na AWS por SAML. Peça esse endereço à equipe de TI.',
  },
  'invalid-profile-name': {
    title: 'Este nome de perfil não serve',
    empty: 'Um perfil precisa de um nome.',
    'too-long': 'Um nome de perfil pode ter no máximo 128 caracteres.',
    character: 'As ferramentas da AWS só leem letras, dígitos e _ - . / % @ : + em um nome de perfil.',
    reserved: 'O perfil “default” é dado a uma função com “Usar como padrão”.',
    taken: 'Outra função já grava neste perfil.',
  },
  'not-a-region': { title: 'Isso não é uma região da AWS', detail: 'Uma região é como eu-central-1.' },
  'region-elsewhere': {
    title: 'Essa região está em outra parte da AWS',
    detail: (role, example) => `${role} só funciona em regiões como ${example}. Escolha uma delas.`,
  },
  'not-a-console-page': {
    title: 'Isso não é uma página do console da AWS',
    malformed: example => `Um endereço é como ${example}.`,
    host: example => `Cole um endereço do console da AWS, por exemplo ${example}.`,
    partition: example => `Esse console é de outra partição da AWS. Os endereços desta função são como ${example}.`,
  },
  'not-a-target-role': {
    title: 'O Mai não consegue alcançar essa função',
    account: 'Uma conta tem um número de 12 dígitos.',
    role: 'O nome de uma função só tem letras, dígitos e + = . @ _ -, talvez com um caminho antes, como em teams/Developer.',
    partition: 'Ela está em outra parte da AWS (China, GovCloud, nuvem soberana europeia), onde suas chaves não valem.',
    'identity-center': 'Esta função é do IAM Identity Center, que só dá as chaves dela pelo portal de acesso da AWS.',
    known: 'Você já tem esta função.',
  },
  'not-an-external-id': {
    title: 'Isso não é um ID externo',
    detail: 'Um ID externo tem de 2 a 1.224 letras, dígitos e sinais de + = , . @ : / - _, sem espaços.',
  },
  ...signInFailures,
  ...keyFailures,
  'production-unconfirmed': {
    title: account => `${account} é produção`,
    detail: role => `Você quer uma pergunta antes de trabalhar ali. O Mai ainda não obteve chaves de ${role}.`,
  },
  'not-a-template': {
    title: 'Isso não forma nomes',
    empty: 'Digite algo que contenha {role}.',
    'too-long': 'Um modelo tem no máximo 200 caracteres.',
    unclosed: 'Cada { precisa de seu }.',
    'no-role': 'Sem {role} ou {role-tail}, todas as funções de uma conta teriam o mesmo nome.',
    'unknown-placeholder': name =>
      `{${name}} não representa nada. Existem {account}, {account-tail}, {account-id}, {role}, {role-tail} e {company}.`,
    character: character =>
      `Em um nome de perfil, as ferramentas da AWS não leem “${character}”, só letras, dígitos e _ - . / % @ : +. Retire-o.`,
  },
  'save-failed': { title: 'Não foi possível salvar o arquivo' },
  'shortcut-unavailable': {
    title: 'Essas teclas não estão disponíveis',
    taken: 'Outro programa as usa, ou o sistema as reserva para si. Escolha outras.',
    wayland:
      'Esta área de trabalho (Wayland) não deixa nenhum programa ouvir teclas pressionadas em outro lugar. Atribua teclas a “mai” nas configurações de teclado da área de trabalho: iniciado de novo, o Mai abre sua janela.',
  },
  'open-at-login-refused': { title: 'O sistema não deixou o Mai mudar isso' },
  'not-settings': {
    title: name => `${name} não contém configurações do Mai`,
    detail: 'Talvez seja outro arquivo, de outra versão ou alterado à mão. Nada foi aproveitado dele.',
  },
  'offer-changed': {
    title: 'O que é mostrado aqui mudou',
    detail: 'Veja de novo antes de usar.',
  },
  'forget-incomplete': {
    title: 'O Mai não conseguiu remover tudo',
    detail: fault => `${fault} Suas chaves já não estão nos arquivos da AWS. Tente de novo.`,
  },
  'too-many-companies': {
    title: 'O Mai já conhece 100 empresas',
    detail: 'Ele não guarda mais. Remova nas configurações uma de que você não precisa.',
  },
  'unknown-link': {
    title: 'O Mai não conhece este link',
    detail:
      'Um link para o Mai abre uma configuração da sua empresa e não faz mais nada. Pergunte a quem o deu a você.',
  },
  'policy-broken': {
    title: 'Não é possível usar a configuração da sua empresa neste computador',
    detail: problems => `${problems} Avise a equipe de TI.`,
  },
  'company-retired': {
    title: name => `Você não pode mais usar ${name}`,
    detail: (company, why) =>
      why === ''
        ? `${company} só permite neste computador as empresas que indica.`
        : `${company} só permite neste computador as empresas que indica: ${why}`,
    hint: 'Sua sessão foi encerrada lá e as chaves não estão mais nos seus arquivos da AWS. Você pode removê-la nas configurações.',
  },
  'setup-unaccepted': {
    title: company => `A configuração de ${company} não vale mais`,
    detail:
      'Ela não está assinada com nenhuma chave indicada pela política deste computador. Peça à equipe de TI a que foi assinada de novo e abra-a, ou deixe de usá-la nas configurações.',
  },
  locked: {
    title: company => `${company} decidiu sobre isto`,
    detail: 'Sua empresa não permite mudar isto aqui. Pergunte à equipe de TI.',
  },
  'not-found': { title: 'Isso não existe mais', detail: 'A empresa ou função em que você clicou não está mais lá.' },
  'bad-message': {
    title: 'O Mai não entendeu a si mesmo',
    detail: 'Uma janela pediu algo que não existe. Por favor, informe isso.',
  },
  unexpected: {
    title: 'Algo inesperado aconteceu',
    detail: reference => `O Mai continuou. Se acontecer de novo, informe com a referência ${reference}.`,
  },
  remedies: {
    signIn: 'Fazer login',
    enterPassword: 'Digitar a senha…',
    tryAgain: 'Tentar de novo',
    startAgain: 'Iniciar de novo',
    useAnyway: 'Deixar o Mai gravar ali',
    removeCompany: 'Remover esta empresa',
    copyTrustPolicy: 'Copiar a política de confiança',
    confirmed: 'Obter chaves',
    reviewAccounts: 'Conferir as contas…',
    defaultBrowser: 'Usar o navegador padrão',
    dismiss: 'OK',
  },
  ...fileFailures,
};
