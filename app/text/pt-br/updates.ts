import type { Text } from '../en/en.ts';
import type { enUpdateFailures } from '../en/updates.ts';
import type { Words } from '../words.ts';

/** Atualizações do Mai. */
export const updates: Text['updates'] = {
  title: 'Atualizações',
  available: version => `O Mai ${version} está disponível`,
  broughtBy: {
    deb: 'A nova versão chega com as atualizações do seu sistema. Você também pode instalar o pacote.',
    rpm: 'A nova versão chega com as atualizações do seu sistema. Você também pode instalar o pacote.',
    msi: 'Sua equipe de TI faz a instalação.',
    managed: 'Sua equipe de TI faz a instalação.',
    archive: 'Baixe a nova versão e substitua esta por ela.',
    development: 'Compile a partir do código-fonte.',
  },
  inPlace: 'O Mai reinicia uma vez. As funções ativas continuam ativas.',
  stages: {
    downloading: 'Baixando…',
    downloaded: 'O Mai a instala assim que não houver login, início de função nem renovação em andamento.',
    installing: 'Instalando…',
  },
  install: 'Instalar',
  download: 'Baixar…',
  later: 'Agora não',
  whatsNew: 'Novidades…',
  whatsNewIn: version => `Novidades do Mai ${version}`,
  noNews: 'Esta versão não tem descrição.',
  installed: version => `O Mai ${version} está instalado`,
  installedHint: 'Reinicie o Mai para usá-lo. As funções ativas continuam ativas.',
  restart: 'Reiniciar o Mai',
  restartTo: version => `Reiniciar para usar o Mai ${version}`,
  updated: version => `O Mai foi atualizado para a versão ${version}`,
  updatedHint: 'Suas funções ativas continuaram ativas.',
  close: 'Fechar',
  unconfigured: 'Esta compilação do Mai não recebe atualizações.',
  checkNow: 'Verificar agora',
  checking: 'Verificando…',
  never: 'Ainda não verificado.',
  upToDate: at => `O Mai está atualizado. Última verificação: ${at}.`,
};

export const updateFailures: Words<typeof enUpdateFailures> = {
  'update-unreachable': {
    title: 'O Mai não conseguiu verificar se há atualizações',
    network: host => `Não é possível acessar ${host}. O Mai tentará novamente mais tarde.`,
    timeout: host => `${host} demora demais para responder. O Mai tentará novamente mais tarde.`,
    answer: host => `${host} não retornou o arquivo. O Mai tentará novamente mais tarde.`,
  },
  'update-list-refused': {
    title: 'O Mai rejeitou a lista de atualizações',
    signature: 'Ela não está assinada com uma chave do fornecedor do Mai. Nada foi instalado.',
    format: 'Ela está assinada, mas esta versão do Mai não consegue lê-la. Instale você mesmo a versão mais recente.',
    'too-large': 'Ela é maior do que uma lista pode ser. Nada foi instalado.',
    older: 'Ela é mais antiga do que a última. Nada foi instalado.',
    expired: 'Ela expirou. Verifique a data deste computador. Se estiver correta, avise sua equipe de TI.',
    redirect: 'O servidor redireciona para um endereço não criptografado. Nada foi instalado.',
  },
  'update-file-refused': {
    title: version => `O Mai ${version} não foi instalado`,
    size: 'O arquivo baixado tem o tamanho errado. Ele foi excluído.',
    content: 'O arquivo baixado não é o da lista assinada. Ele foi excluído.',
    publisher: 'O aplicativo baixado não está assinado pelo fornecedor deste. Ele foi excluído.',
    redirect: 'O servidor redireciona para um endereço não criptografado. Nada foi baixado.',
  },
  'update-failed': {
    title: version => `O Mai ${version} não foi instalado`,
    installer: 'O instalador informou um erro. Esta versão do Mai não foi alterada e tentará novamente mais tarde.',
    unchanged:
      'O instalador terminou antes da hora. Esta versão do Mai não foi alterada e tentará novamente mais tarde.',
  },
  'update-unsaved': { title: 'O Mai não conseguiu preparar a atualização' },
};
