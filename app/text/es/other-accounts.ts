import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const otherAccounts: Text['otherAccounts'] = {
  title: '¿Son estas tus cuentas?',
  lead: company =>
    `El inicio de sesión en ${company} terminó con otras cuentas que antes. Todavía no ha cambiado nada.`,
  warning:
    'Durante un inicio de sesión, otro sitio web puede enviar cuentas propias. Si no esperabas ningún cambio, no las uses y avisa a tu departamento de TI.',
  host: 'Enviado por',
  issuer: 'Firmado por',
  knownIssuer: 'Firmado antes por',
  unnamed: 'Sin nombre',
  accounts: 'Cuentas',
  accountId: accountId => `ID de cuenta ${accountId}`,
  roles: count => plural('es', count, { one: '1 rol', other: n => `${n} roles` }),
  sealed: 'Solo AWS puede leer las cuentas de este inicio de sesión. Tu lista de roles queda como está.',
  expired: 'Este inicio de sesión ha caducado. Para iniciar un rol, inicia sesión otra vez.',
  use: 'Usar estas cuentas',
  leave: 'No usarlas',
};
