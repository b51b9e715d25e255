import type { Text } from '../en/en.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Uso: ${line}`,
  words: { profile: 'PERFIL', seconds: 'SEGUNDOS' },
  misspelled: (word, meant) => `“${word}” no es un comando de Mai. ¿Quería decir “${meant}”?`,
  stillRunning: 'Mai sigue en ejecución. Salga desde su menú e inténtelo de nuevo.',
  help: {
    intro: '“mai” inicia Mai. Estos comandos no abren ninguna ventana y terminan:',
    summaries: {
      ensure: 'Activa el rol de un perfil de AWS.',
      quit: 'Cierra Mai. Para una actualización, los roles activos se conservan y el próximo inicio los continúa.',
      version: 'Muestra la versión.',
      help: 'Muestra esta lista.',
    },
    more: 'Códigos de salida: 0 hecho, 1 no hecho, 2 comando incorrecto. “--ensure” tiene más: consulte docs/tools.md.',
  },
};
