import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const roleRequests: Text['roleRequests'] = {
  startTitle: (role, account) => `¿Iniciar ${role} en ${account}?`,
  start: profile => `Un programa de este equipo espera el perfil “${profile}”.`,
  waiting: (role, account) => `Un programa espera ${role} en ${account}.`,
  moreWaiting: count =>
    plural('es', count, {
      one: 'Hay programas esperando 1 rol más.',
      other: n => `Hay programas esperando ${n} roles más.`,
    }),
  person: (host, since) => `Inicia sesión en ${host} para iniciarlo. Pendiente desde ${hour(since)}.`,
  setting: 'Las herramientas te esperan',
  settingHint:
    'Si el rol no está activo, Mai lo renueva o te pide que inicies sesión, y las herramientas esperan hasta 50 segundos. El perfil permanece en tus archivos de AWS hasta que detengas el rol.',
};

export const ensure: Text['ensure'] = {
  active: (profile, until) => `El perfil “${profile}” está activo hasta ${hour(until)}.`,
  unknownProfile: profile =>
    `Ningún rol de Mai tiene el perfil “${profile}”. La página de cada rol en Mai muestra su perfil.`,
  declined: profile => `El perfil “${profile}” no está activo. Su inicio se rechazó en Mai.`,
  personNeeded: profile => `El perfil “${profile}” no está activo. Inicia su rol en Mai o inicia sesión allí.`,
  offline: profile => `El perfil “${profile}” no está activo y este equipo no tiene conexión.`,
  failed: (profile, reason) => `El perfil “${profile}” no está activo. ${reason}.`,
  unexplained: 'Mai muestra el motivo',
  notStartable:
    'Mai no está en ejecución y no se pudo iniciar desde aquí. Inícialo en tu escritorio e inténtalo de nuevo.',
  usage: {
    line: 'Uso: mai --ensure PERFIL [--wait SEGUNDOS]',
    profileMissing: 'Falta el nombre de un perfil de AWS.',
    profileInvalid: name => `“${name}” no es un nombre válido de perfil de AWS.`,
    waitInvalid: most => `--wait necesita un número entero de segundos, de 0 a ${most}.`,
    unknown: word => `“${word}” no es una opción de este comando.`,
  },
};
