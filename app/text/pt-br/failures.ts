import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { rotationFailures } from './key-rotation.ts';
import { signInFailures } from './sign-in-failures.ts';
import { updateFailures } from './updates.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'Este não é um endereço de login',
    empty: 'Cole o endereço de login da AWS que a equipe de TI lhe deu.',
    malformed: 'Digite um endereço da web, como sso.example.com/aws.',
    'not-https': 'O Mai só faz login por uma conexão criptografada. O endereço precisa começar com https://.',
    'has-password':
      'O endereço contém um nome de usuário ou uma senha. Remova essa parte. Você a digita na página da sua empresa.',
    'console-address':
      'Esta é uma página do console da AWS. Use a página de login da sua empresa ou o portal de acesso da AWS dela.',
  },
  'invalid-profile-name': {
    title: 'Este nome de perfil não é válido',
    empty: 'Digite um nome de perfil.',
    'too-long': 'Um nome de perfil pode ter até 128 caracteres.',
    character: 'Um nome de perfil só pode conter letras, dígitos e _ - . / % @ : +.',
    reserved: 'Para dar o perfil “default” a uma função, escolha “Tornar padrão”.',
    taken: 'Outra função já usa este perfil.',
  },
  'not-a-region': { title: 'Esta não é uma região da AWS', detail: 'Uma região tem a forma eu-central-1.' },
  'region-elsewhere': {
    title: 'Esta região está em outra partição da AWS',
    detail: (role, example) => `${role} só funciona em regiões como ${example}. Escolha uma delas.`,
  },
  'not-a-console-page': {
    title: 'Esta não é uma página do console da AWS',
    malformed: example => `Um endereço tem a forma ${example}.`,
    host: example => `Cole um endereço do console da AWS, como ${example}.`,
    partition: example =>
      `Este console está em outra partição da AWS. Os endereços desta função têm a forma ${example}.`,
  },
  'not-a-target-role': {
    title: 'O Mai não pode usar esta função',
    account: 'Um ID de conta tem 12 dígitos.',
    role: 'O nome de uma função só pode conter letras, dígitos e + = . @ _ -. Pode ter um caminho, como teams/Developer.',
    partition:
      'Ela está em outra partição da AWS (China, GovCloud, European Sovereign Cloud). Suas funções não são válidas lá.',
    'identity-center': 'Esta função é do IAM Identity Center. Só é possível usá-la pelo portal de acesso da AWS.',
    known: 'Você já tem esta função.',
  },
  'not-an-external-id': {
    title: 'Este não é um ID externo',
    detail: 'Um ID externo tem de 2 a 1.224 caracteres: letras, dígitos e + = , . @ : / - _, sem espaços.',
  },
  ...signInFailures,
  ...keyFailures,
  ...rotationFailures,
  ...updateFailures,
  ...fileFailures,
  'production-unconfirmed': {
    title: account => `${account} é uma conta de produção`,
    detail: role => `Funções de produção exigem sua confirmação. ${role} não foi iniciada.`,
  },
  'not-a-template': {
    title: 'Este modelo não é válido',
    empty: 'Digite um modelo que contenha {role}.',
    'too-long': 'Um modelo pode ter até 200 caracteres.',
    unclosed: 'Cada { precisa de uma }.',
    'no-role': 'Inclua {role} ou {role-tail}. Caso contrário, todas as funções de uma conta teriam o mesmo nome.',
    'unknown-placeholder': name =>
      `{${name}} não é um marcador. Use {account}, {account-tail}, {account-id}, {role}, {role-tail} ou {company}.`,
    character: character =>
      `Um nome de perfil não pode conter “${character}”. Use só letras, dígitos e _ - . / % @ : +.`,
  },
  'save-failed': { title: 'Não foi possível salvar o arquivo' },
  'token-cache-unwritable': {
    title: 'Não foi possível fazer login na AWS CLI',
    detail: (path, reason) => `${path}: ${reason}`,
  },
  'settings-damaged': {
    title: 'As configurações do Mai estavam danificadas',
    detail: keptAs =>
      `O Mai guardou o arquivo danificado como ${keptAs} e começou com configurações novas. Adicione sua empresa novamente.`,
  },
  'settings-unwritable': {
    title: 'O Mai não consegue salvar suas configurações',
    detail: reason => `${reason} As alterações se perderão ao sair do Mai.`,
  },
  'shortcut-unavailable': {
    title: 'Este atalho não está disponível',
    taken: 'Ele é usado por outro programa ou pelo sistema. Escolha outro.',
    wayland:
      'Este ambiente (Wayland) não permite atalhos globais. Nas configurações de teclado do sistema, adicione um atalho para o comando “mai”, que abre a janela do Mai.',
  },
  'open-at-login-refused': { title: 'O sistema não permitiu esta alteração' },
  'not-settings': {
    title: name => `${name} não é um arquivo de configurações do Mai`,
    detail: 'Pode ser outro arquivo, de outra versão ou editado à mão. Nada foi importado.',
  },
  'offer-changed': {
    title: 'Isto mudou',
    detail: 'Revise novamente antes de usar.',
  },
  'forget-incomplete': {
    title: 'O Mai não conseguiu excluir tudo',
    detail: fault => `${fault} Suas credenciais já foram removidas dos arquivos da AWS. Tente novamente.`,
  },
  'too-many-companies': {
    title: 'Não é possível adicionar outra empresa',
    detail: 'Você atingiu o limite de 100 empresas. Remova uma nas Configurações.',
  },
  'unknown-link': {
    title: 'O Mai não consegue abrir este link',
    detail: 'Links do Mai só abrem configurações de empresa. Consulte a pessoa que lhe deu o link.',
  },
  'policy-broken': {
    title: 'Não é possível usar a configuração da sua empresa neste computador',
    detail: problems => `${problems} Avise a equipe de TI.`,
  },
  'company-retired': {
    title: name => `Você não pode mais usar ${name}`,
    detail: (company, why) =>
      why === ''
        ? `${company} só permite determinadas empresas neste computador.`
        : `${company} só permite determinadas empresas neste computador: ${why}`,
    hint: 'Sua sessão foi encerrada, e as credenciais foram removidas dos seus arquivos da AWS. Você pode remover a empresa nas Configurações.',
  },
  'company-withdrawn': {
    title: name => `${name} foi removida`,
    detail: (company, why) => (why === '' ? `${company} a retirou.` : `${company} a retirou: ${why}`),
    hint: 'Sua sessão foi encerrada, e as credenciais foram removidas dos seus arquivos da AWS.',
  },
  'company-moved': {
    title: name => `${name} tem uma nova página de login`,
    detail:
      'Sua sessão na antiga foi encerrada. As configurações das funções e os favoritos foram mantidos. Faça login novamente.',
  },
  'setup-changed': {
    title: company => `A configuração de ${company} mudou`,
    detail: 'Ela foi alterada desde que você a aceitou. Revise as alterações antes que sejam aplicadas.',
  },
  'setup-unaccepted': {
    title: company => `A configuração de ${company} não se aplica mais`,
    detail:
      'A política deste computador não inclui a chave que a assinou. Peça à equipe de TI uma com nova assinatura ou pare de usá-la nas Configurações.',
  },
  locked: {
    title: company => `${company} gerencia esta configuração`,
    detail: 'Não é possível alterá-la aqui. Consulte a equipe de TI.',
  },
  'not-found': { title: 'Não está mais disponível', detail: 'A empresa ou função em que você clicou não existe mais.' },
  'bad-message': {
    title: 'Erro interno do Mai',
    detail: 'Uma janela solicitou algo que não existe. Por favor, relate este problema.',
  },
  unexpected: {
    title: 'Ocorreu um erro inesperado',
    detail: reference => `O Mai continua em execução. Se acontecer de novo, relate com a referência ${reference}.`,
  },
  remedies: {
    signIn: 'Fazer login',
    enterPassword: 'Digitar senha…',
    tryAgain: 'Tentar novamente',
    startAgain: 'Iniciar função novamente',
    useAnyway: 'Substituir',
    removeCompany: 'Remover empresa',
    copyTrustPolicy: 'Copiar política de confiança',
    confirmed: 'Iniciar',
    reviewAccounts: 'Revisar contas…',
    reviewSetup: 'Revisar alterações…',
    addPortal: 'Adicionar portal de acesso…',
    chooseRegion: 'Escolher região…',
    defaultBrowser: 'Usar o padrão do sistema',
    signInWith: browser => `Fazer login com ${browser}`,
    maiWindow: 'Usar a janela do Mai',
    dismiss: 'OK',
  },
};
