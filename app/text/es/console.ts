import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'Abrir la consola en',
  pageHint:
    'Un servicio o la dirección de una página de la consola de AWS. Se abre en la región de este rol, salvo que la dirección indique otra.',
  home: 'Inicio de la consola',
  browser: 'Abrir la consola con',
  browserHint: 'Una ventana privada o un perfil aparte tiene sus propios inicios de sesión.',
  sameAsAll: browser => `Como en todas las cuentas (${browser})`,
  systemDefault: 'Navegador predeterminado',
  privateWindow: browser => `${browser}, ventana privada`,
  ownProfile: browser => `${browser}, perfil aparte para esta cuenta`,
  ownProfiles: browser => `${browser}, perfil aparte para cada cuenta`,
  notFound: browser => `${browser} (no encontrado)`,
};
