import type { Text } from '../en/en.ts';
import { fileFailures } from './file-failures.ts';
import { keyFailures } from './key-failures.ts';

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
    dismiss: 'OK',
  },
  ...fileFailures,
};
