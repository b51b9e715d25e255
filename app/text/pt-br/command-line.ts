import type { Text } from '../en/en.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Uso: ${line}`,
  words: { profile: 'PERFIL', seconds: 'SEGUNDOS' },
  misspelled: (word, meant) => `“${word}” não é um comando do Mai. Você quis dizer “${meant}”?`,
  stillRunning: 'O Mai ainda está em execução. Encerre-o no menu e tente novamente.',
  help: {
    intro: '“mai” inicia o Mai. Estes comandos não abrem nenhuma janela e terminam:',
    summaries: {
      ensure: 'Ativa a função de um perfil da AWS.',
      quit: 'Encerra o Mai. Para uma atualização, as funções ativas são mantidas e a próxima inicialização as continua.',
      version: 'Mostra a versão.',
      help: 'Mostra esta lista.',
    },
    more: 'Códigos de saída: 0 concluído, 1 não concluído, 2 comando incorreto. “--ensure” tem outros: consulte docs/tools.md.',
  },
};
