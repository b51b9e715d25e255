import type { Text } from '../en/en.ts';
import { list } from '../grammar.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Uso: ${line}`,
  words: { file: 'ARQUIVO', profile: 'PERFIL', seconds: 'SEGUNDOS' },
  misspelled: (word, meant) => `“${word}” não é um comando do Mai. Você quis dizer “${meant}”?`,
  fileMissing: name => `“${name}” precisa de um arquivo.`,
  stillRunning: 'O Mai ainda está em execução. Encerre-o no menu e tente novamente.',
  policy: {
    none: 'Nenhuma política da empresa se aplica neste computador.',
    setting: 'Opção',
    value: 'Valor',
    from: 'Origem',
    lock: 'Bloqueada porque',
    overridden: from => `${from} (substituído)`,
  },
  check: {
    valid: name => `${name} é válido.`,
    unchecked: 'A assinatura não foi verificada, porque a política deste computador não indica nenhuma chave.',
  },
  signing: {
    keyInvalid: file => `${file} não é uma chave privada Ed25519 não criptografada em formato PEM.`,
    signed: key => `Assinado. A política precisa da chave ${key}.`,
    keyIsOutput: file => `${file} é a chave. Escolha outro arquivo para a configuração assinada.`,
    keyIsOpen: file =>
      `Outras pessoas neste computador podem ler ${file} e assinar com essa chave. Permita a leitura do arquivo apenas para você.`,
    exists: 'esse arquivo já existe.',
    keepKey: file => `${file} é a chave privada. Guarde-a onde só você possa lê-la. Uma política precisa desta chave:`,
  },
  forget: {
    done: 'As credenciais, os cookies e as senhas do Mai foram removidos. As configurações foram mantidas.',
    allDone: 'Todos os dados do Mai foram removidos.',
    rootOnly: '“--all-users” só funciona como root no Linux.',
    left: names => `Nem tudo pôde ser removido para ${list('pt-BR', names)}.`,
  },
  help: {
    intro: '“mai” inicia o Mai. Estes comandos não abrem nenhuma janela e terminam:',
    summaries: {
      ensure: 'Ativa a função de um perfil da AWS.',
      policy: 'Lista a política da empresa neste computador: valores, origens, bloqueios e problemas.',
      check: 'Verifica uma configuração da empresa como o Mai faria e lista cada problema com sua linha.',
      sign: 'Assina uma configuração da empresa.',
      'new-key': 'Cria uma chave para assinar.',
      report: 'Mostra o relatório de solução de problemas para o suporte, sem dados pessoais.',
      forget: 'Encerra o Mai e remove credenciais, cookies e senhas. Sem “--settings”, as configurações são mantidas.',
      quit: 'Encerra o Mai. Com “--for-upgrade”, as funções ativas continuam ativas e a próxima inicialização as continua.',
      version: 'Mostra a versão.',
      help: 'Mostra esta lista.',
    },
    more: 'Códigos de saída: 0 concluído, 1 não concluído, 2 comando incorreto. “--ensure” tem outros: consulte docs/tools.md.',
  },
};
