import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'La consola se abre en',
  pageHint:
    'Un servicio o la dirección de una página de la consola de AWS. Se abre en la región de este rol, salvo que la dirección indique otra.',
  home: 'Página de inicio de la consola',
  browser: 'Abrir la consola con',
  browserHint: 'Las ventanas privadas y los perfiles independientes tienen sus propios inicios de sesión.',
  sameAsAll: browser => `Igual que las demás cuentas (${browser})`,
  systemDefault: 'Predeterminado del sistema',
  privateWindow: browser => `${browser}, ventana privada`,
  ownProfile: browser => `${browser}, perfil independiente para esta cuenta`,
  ownProfiles: browser => `${browser}, perfil independiente para cada cuenta`,
  notFound: browser => `${browser} (no encontrado)`,
};
