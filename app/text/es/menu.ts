import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const menu: Text['menu'] = {
  state: {
    none: 'Ningún rol activo',
    renewing: count =>
      plural('es', count, {
        one: '1 rol activo, se renueva automáticamente',
        other: n => `${n} roles activos, todos se renuevan automáticamente`,
      }),
    expiring: (count, at) =>
      plural('es', count, {
        one: `1 rol activo, caduca a ${hour(at)}`,
        other: n => `${n} roles activos, el primero caduca a ${hour(at)}`,
      }),
    starting: count => plural('es', count, { one: 'Iniciando un rol…', other: n => `Iniciando ${n} roles…` }),
    signIn: 'Acción necesaria: vuelve a iniciar sesión',
    attention: 'Acción necesaria',
  },
  tooltip: state => `Mai: ${state}`,
  what: parts => parts.join(' · '),
  withState: (what, state) => `${what} – ${state}`,
  active: what => `✓ ${what}`,
  production: 'PROD',
  renews: 'se renueva automáticamente',
  expires: at => `caduca a ${hour(at)}`,
  starting: 'iniciando…',
  renewing: 'Renovando…',
  openConsole: 'Abrir la consola',
  copyProfileName: 'Copiar nombre del perfil',
  copyFor: format => `Copiar para ${format}`,
  makeDefault: 'Usar por defecto',
  isDefault: 'Por defecto',
  renewNow: 'Renovar ahora',
  stopAll: 'Detener todos',
  roles: 'Roles',
  allAccounts: 'Todas las cuentas',
  more: 'Más en Mai…',
  company: (company, person) => `${company} (${person})`,
  signOut: 'Cerrar sesión…',
  troubleshoot: 'Solución de problemas…',
  settings: 'Ajustes…',
  quit: 'Salir de Mai…',
  question: {
    signOut: company => `¿Cerrar sesión en ${company}?`,
    signOutHint: 'Para iniciar un rol, vuelve a iniciar sesión.',
    signOutYes: 'Cerrar sesión',
    quit: '¿Salir de Mai?',
    quitHint: 'Mai solo renueva los roles mientras está en ejecución.',
    quitYes: 'Salir',
    stops: count =>
      plural('es', count, {
        one: 'Este rol se detiene y sus credenciales se eliminan:',
        other: n => `Estos ${n} roles se detienen y sus credenciales se eliminan:`,
      }),
    unrenewed: count =>
      plural('es', count, {
        one: 'Este rol deja de renovarse:',
        other: n => `Estos ${n} roles dejan de renovarse:`,
      }),
    cancel: 'Cancelar',
  },
};
