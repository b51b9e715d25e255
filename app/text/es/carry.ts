import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('es', value);

export const carry: Text['carry'] = {
  save: 'Guardar los ajustes en un archivo…',
  open: 'Tomar los ajustes de un archivo…',
  hint: 'Para otro equipo. El archivo no contiene claves ni contraseñas, pero sí las direcciones de tus empresas y números de cuenta.',
  title: 'Ajustes de un archivo',
  from: name => `De ${q(name)}`,
  lead: 'Aún no ha cambiado nada. Si los usas, Mai hace lo siguiente:',
  none: 'Todo está ya así. No cambiaría nada.',
  use: 'Usar estos ajustes',
  leave: 'Ahora no',
  changes: {
    addsCompany: (name, host) => `Añade ${q(name)}, que inicia sesión en ${q(host)}`,
    sets: names => `Cambia ${list('es', names)}`,
    roles: count =>
      plural('es', count, { one: 'Cambia los ajustes de un rol', other: n => `Cambia los ajustes de ${n} roles` }),
    chained: count =>
      plural('es', count, { one: 'Añade un rol de otra cuenta', other: n => `Añade ${n} roles de otras cuentas` }),
    accounts: count =>
      plural('es', count, { one: 'Da nombre o marca a una cuenta', other: n => `Da nombre o marca a ${n} cuentas` }),
    favourites: count => plural('es', count, { one: 'Añade un favorito', other: n => `Añade ${n} favoritos` }),
    locked: 'No toca lo que tu empresa ha decidido',
  },
  named: setting => `“${setting}”`,
  profileTemplate: 'Cómo se llaman los perfiles',
  chosen: 'Ajustes que has cambiado',
};
