import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const activity: Text['activity'] = {
  title: 'Actividad',
  none: 'Aún nada. Aquí verás qué roles tuviste y qué falló.',
  kept: 'Se conserva 90 días en este equipo. No contiene claves.',
  copy: 'Copiar como CSV',
  save: 'Guardar como CSV…',
  copied: 'Copiado.',
  columns: [
    'Inicio',
    'Claves válidas hasta',
    'Fin',
    'Cómo terminó',
    'Persona',
    'Empresa',
    'Cuenta',
    'Número de cuenta',
    'Rol',
    'Perfil',
    'Fallo',
    'Referencia',
  ],
  ends: { live: 'Activo', stopped: 'Detenido', expired: 'Caducado', unknown: 'Terminó con Mai cerrado' },
  span: (from, until) => `${from} – ${until}`,
  renewed: count => plural('es', count, { one: 'renovado una vez', other: n => `renovado ${n} veces` }),
  more: count =>
    plural('es', count, {
      one: 'y 1 más, anterior, en la tabla',
      other: n => `y ${n} más, anteriores, en la tabla`,
    }),
  reference: reference => `Referencia ${reference}`,
  fileName: 'mai-actividad.csv',
};
