import type { Text } from '../en/en.ts';

export const portalPage: Text['portalPage'] = {
  received: {
    title: 'Continúa en Mai',
    text: 'Mai recibió la respuesta de AWS. Puedes cerrar esta página.',
  },
  refused: {
    title: 'El inicio de sesión no se completó',
    text: 'AWS no envió ninguna aprobación. Vuelve a Mai para intentarlo de nuevo. Puedes cerrar esta página.',
  },
  expired: {
    title: 'Este inicio de sesión ha caducado',
    text: 'Mai esperó 10 minutos. Vuelve a iniciar sesión desde Mai.',
  },
  unchecked: {
    title: 'El inicio de sesión no se puede completar aquí',
    text: 'Mai no pudo confirmar que este navegador sea el tuyo. En Mai, elige “Usar otro equipo” para iniciar sesión con un código.',
  },
};
