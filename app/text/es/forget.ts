import type { Text } from '../en/en.ts';

export const forget: Text['forget'] = {
  open: 'Olvidar este equipo…',
  lead: 'Mai quita de este equipo todo lo suyo y se cierra:',
  goes: [
    'tus empresas, con sus inicios de sesión y cookies, cuentas y roles',
    'las claves que escribió, en los archivos de AWS y en el llavero',
    'las copias de tus archivos de AWS que guardó',
    'sus ajustes, su actividad y su registro',
    'su lugar entre los programas que se abren al iniciar sesión en el equipo',
  ],
  stays: 'Todo lo demás de tus archivos de AWS se queda como está. No se puede deshacer.',
  yes: 'Olvidarlo todo',
  no: 'Conservar',
};
