import type { Text } from '../en/en.ts';

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Este enlace ha caducado',
    text: 'Un enlace de consola de Mai funciona una vez, durante 30 segundos. Vuelva a abrir la consola desde Mai.',
  },
  unchecked: {
    title: 'La consola no se puede abrir aquí',
    text: 'Mai no ha podido confirmar que este navegador sea suyo. En Mai, elija “Copiar el enlace de la consola” y pegue el enlace aquí.',
  },
};
