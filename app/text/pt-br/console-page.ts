import type { Text } from '../en/en.ts';

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Este link expirou',
    text: 'Um link do console do Mai funciona uma vez, por 30 segundos. Abra o console novamente no Mai.',
  },
  unchecked: {
    title: 'O console não pode ser aberto aqui',
    text: 'O Mai não conseguiu confirmar que este navegador é seu. No Mai, escolha “Copiar o link do console” e cole o link aqui.',
  },
};
