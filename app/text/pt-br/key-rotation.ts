import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyRotation: Text['keyRotation'] = {
  created: days =>
    days === 0
      ? 'Ela foi criada hoje.'
      : plural('pt-BR', days, {
          one: n => `Ela foi criada há ${n} dia.`,
          other: n => `Ela foi criada há ${n} dias.`,
        }),
  never: 'A AWS não registrou nenhum uso.',
  used: (days, service) =>
    days === 0
      ? `Ela foi usada pela última vez hoje, para ${service}.`
      : plural('pt-BR', days, {
          one: n => `Ela foi usada pela última vez há ${n} dia, para ${service}.`,
          other: n => `Ela foi usada pela última vez há ${n} dias, para ${service}.`,
        }),
  ownUse: 'A própria verificação do Mai conta como uso.',
  root: 'Ela pertence ao usuário-raiz, que pode fazer tudo na conta. Exclua-a no console da AWS.',
  rejected: code => `A AWS a rejeita (${code}). Se ela foi excluída ou desativada, remova-a aqui.`,
  ways: {
    service: {
      title: 'Melhor: executar o programa na AWS',
      detail: 'Um perfil de instância fornece as credenciais. O login nele é feito com a conta da empresa (OAuth).',
    },
    role: {
      title: 'Ou usar uma função no Mai',
      detail: 'Inicie a função e informe o perfil dela no programa. Depois, peça que a chave seja excluída no IAM.',
    },
    rotate: {
      title: 'Se a chave precisa ficar: alternar',
      detail: 'O Mai a substitui por uma chave nova e exclui a antiga mais tarde.',
    },
    twoKeys: 'O usuário do IAM já tem duas chaves, o limite. Exclua primeiro no IAM a que não é usada.',
    notAllowed:
      'A chave não pode listar as chaves do próprio usuário. Peça à TI que permita que ela gerencie as próprias chaves de acesso.',
  },
  ask: 'Alternar…',
  question: {
    lead: (user, account) => `Alternar a chave de “${user}” na conta ${account}:`,
    create: 'Criar uma segunda chave com as permissões desta e testá-la.',
    write: 'Gravá-la no lugar da antiga. Um backup guarda a antiga.',
    deactivate:
      'Testá-la de novo a partir do arquivo e desativar a antiga. Programas em outros lugares que a usam param de funcionar.',
    remove: date => `Excluir a chave antiga em ${date}, depois de um lembrete. Até lá, “Desfazer” a reativa.`,
    failure: 'Se uma etapa falhar antes da gravação, a chave nova é excluída. Nada mais terá mudado.',
    start: 'Alternar agora',
    cancel: 'Cancelar',
  },
  steps: {
    creating: 'Criando uma chave nova…',
    testing: 'Testando a chave nova…',
    writing: 'Gravando o arquivo…',
    checking: 'Testando a chave do arquivo…',
    deactivating: 'Desativando a chave antiga…',
  },
  running: oldId => `A chave de acesso ${oldId} está sendo alternada`,
  inactive: {
    title: (oldId, newId) => `A chave de acesso ${oldId} foi substituída por ${newId}`,
    detail: (user, date) =>
      `A chave antiga de “${user}” está inativa e será excluída em ${date}. Se um programa ainda precisa dela, escolha “Desfazer”.`,
  },
  'both-active': {
    title: (oldId, newId) => `As chaves de acesso ${oldId} e ${newId} estão ativas`,
    detail: user => `Seu arquivo tem a chave nova de “${user}”. Desative a antiga quando nenhum programa a usar.`,
  },
  replacing: {
    title: oldId => `A alternância da chave de acesso ${oldId} não terminou`,
    detail: user => `As duas chaves de “${user}” estão ativas.`,
  },
  creating: {
    title: oldId => `A alternância da chave de acesso ${oldId} foi interrompida`,
    detail: user =>
      `A AWS pode ter criado uma segunda chave para “${user}”. O Mai verifica isso quando a AWS estiver acessível.`,
  },
  reactivating: {
    title: oldId => `A chave de acesso ${oldId} ainda não voltou a ficar ativa`,
    detail: 'A AWS ainda não confirmou. O Mai não vai mais excluir esta chave.',
  },
  unused: {
    title: newId => `A chave de acesso ${newId} não é usada`,
    detail: user =>
      `A alternância para “${user}” parou, e esta chave nova não pôde ser excluída. Nenhum programa a tem.`,
  },
  'unknown-key': {
    title: newId => `A chave de acesso ${newId} foi criada durante uma interrupção`,
    detail: user =>
      `O Mai foi fechado enquanto a AWS criava uma chave para “${user}”. Provavelmente é esta, e então nenhum programa a tem. Exclua-a, a menos que um colega a tenha criado.`,
  },
  actions: {
    undo: 'Desfazer',
    deleteOld: 'Excluir agora…',
    deactivate: 'Desativar a chave antiga',
    again: 'Tentar novamente',
    deleteNew: 'Excluir esta chave…',
    keepBoth: 'Manter as duas',
    dismiss: 'Dispensar',
  },
  deletion: {
    question: id => `Excluir a chave de acesso ${id}? Ela não pode ser restaurada.`,
    yes: 'Excluir chave',
    no: 'Cancelar',
  },
  reminder: {
    title: oldId => `A chave de acesso ${oldId} será excluída em breve`,
    body: (user, date) =>
      `A chave antiga de “${user}” está inativa e será excluída em ${date}. Para mantê-la, escolha “Desfazer” em Solução de problemas.`,
  },
};

export const rotationFailures: Pick<
  Text['failures'],
  'iam-refused' | 'iam-unreachable' | 'key-changed' | 'key-elsewhere' | 'two-keys' | 'root-key' | 'rotation-unsaved'
> = {
  'iam-refused': {
    title: 'A AWS recusou a solicitação',
    denied: action =>
      `A chave não tem permissão para chamar ${action}. Peça à TI que permita que ela gerencie as próprias chaves de acesso.`,
    other: (action, code) => `A AWS respondeu a ${action} com “${code}”.`,
  },
  'iam-unreachable': {
    title: 'Não foi possível acessar a AWS',
    detail: host => `${host} não respondeu. Verifique a rede, a VPN ou o proxy e tente novamente.`,
  },
  'key-changed': {
    title: 'O arquivo agora tem outra chave',
    detail: 'Outro programa ou uma pessoa o alterou. O Mai não sobrescreveu nada.',
  },
  'key-elsewhere': {
    title: section => `A chave também está em [${section}]`,
    detail: path =>
      `O Mai não consegue substituí-la nessa seção de ${path}. Remova-a de lá ou use apenas letras, dígitos e hifens no nome do perfil.`,
  },
  'two-keys': {
    title: 'O usuário do IAM já tem duas chaves',
    detail: 'O IAM não permite uma terceira. Exclua primeiro a que não é usada.',
  },
  'root-key': {
    title: 'Esta chave pertence ao usuário-raiz',
    detail: 'O Mai não a alterna. Exclua-a no console da AWS.',
  },
  'rotation-unsaved': {
    title: 'Não é possível registrar a alternância',
    detail: reason => `${reason} O Mai precisa do registro caso seja interrompido.`,
  },
};
