import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const notices: Text['notices'] = {
  open: 'Abrir Mai',
  byClick: label => `Clic: ${label}.`,
  readyTitle: (role, account) => `${role} en ${account} está listo`,
  readyTitleMany: count => plural('es', count, { one: '1 rol está listo', other: n => `${n} roles están listos` }),
  ready: until => `Las herramientas de AWS pueden usarlo hasta ${hour(until)}.`,
  renewedTitle: (role, account) => `${role} en ${account} tiene claves nuevas`,
  renewedTitleMany: count =>
    plural('es', count, { one: '1 rol tiene claves nuevas', other: n => `${n} roles tienen claves nuevas` }),
  renewed: until => `Funcionan hasta ${hour(until)}.`,
  first: (role, account, until) => `El primero en terminar es ${role} en ${account}, a ${hour(until)}.`,
  endingTitle: (role, account, left) => `${role} en ${account} termina en ${left}`,
  endingTitleMany: (count, left) =>
    plural('es', count, {
      one: `1 rol termina en ${left}`,
      other: n => `${n} roles terminan, el primero en ${left}`,
    }),
  endingOffline: 'Este equipo no tiene conexión. Las claves nuevas llegarán cuando vuelva la red.',
  ending: company => `Inicia sesión en ${company} para obtener claves nuevas.`,
};
