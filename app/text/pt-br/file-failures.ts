import type { Text } from '../en/en.ts';

/** What goes wrong with files on this computer. */
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
