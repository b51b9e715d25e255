import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `No se puede llegar a ${host}`,
    name: 'No hay ningún equipo con ese nombre. ¿Es correcta la dirección, y necesita la VPN de tu empresa?',
    refused:
      'El equipo está ahí, pero no acepta conexiones. Inténtalo de nuevo en un momento o pregunta al equipo de TI.',
    timeout: 'No respondió a tiempo. Revisa la red o la VPN e inténtalo de nuevo.',
    offline: 'Este equipo no tiene conexión. Mai seguirá cuando vuelva la red.',
    proxy: 'El proxy de tu red no dejó pasar a Mai. Pregunta al equipo de TI por el proxy.',
    other: 'La conexión falló. Revisa la red o la VPN e inténtalo de nuevo.',
  },
  'proxy-password': {
    title: 'Tu red pide una contraseña',
    detail: proxy => `El proxy ${proxy} solo deja pasar a Mai cuando has dicho quién eres.`,
  },
  'no-keychain': {
    title: 'Este equipo no guarda contraseñas',
    detail: 'Mai no encontró ningún llavero o no pudo entrar. Nunca guarda una contraseña en otro sitio.',
  },
  'keychain-waiting': {
    title: 'Su llavero pide una contraseña',
    detail: 'Desbloquéelo en su propia ventana y vuelva a intentarlo.',
  },
  'keychain-unreachable': {
    title: 'No se puede acceder al llavero desde aquí',
    detail: 'Las credenciales se guardan ahí. Abra Mai en su escritorio y vuelva a intentarlo.',
  },
  'server-error': {
    title: host => `${host} tiene un problema`,
    detail: status =>
      `La página de tu empresa respondió con el error ${status}. No es culpa tuya; inténtalo de nuevo en un momento o avisa al equipo de TI.`,
  },
  'untrusted-certificate': {
    title: host => `Mai no confía en ${host}`,
    detail:
      'Su certificado no es válido, así que alguien podría estar escuchando. Mai no siguió. Pregunta al equipo de TI y no escribas nunca tu contraseña en una página así.',
  },
  'sandbox-off': {
    title: 'Mai se ejecuta sin su entorno aislado',
    detail: by =>
      `Se inició con ${by}, y así una página de inicio de sesión podría acceder a más de este equipo de lo debido. Mai no abre ninguna. Sal de Mai e inícialo sin ${by}.`,
  },
  'insecure-page': {
    title: 'La página de inicio de sesión llevó a un sitio sin protección',
    detail: host =>
      `La página de tu empresa te envió a ${host} por una conexión que otros podrían leer. Mai no siguió. Avisa al equipo de TI.`,
  },
  'host-not-allowed': {
    title: 'La página de inicio de sesión llevó a otro sitio',
    detail: host =>
      `La configuración de tu empresa no nombra ${host} entre los hosts de inicio de sesión, así que Mai no lo abrió. Avisa al equipo de TI.`,
  },
  'password-passed-on': {
    title: 'La página de inicio de sesión reenvió tu contraseña',
    detail: host =>
      `La página intentó enviar tu contraseña a ${host}, así que se detuvo el inicio de sesión. Avisa al equipo de TI y cambia la contraseña si no lo esperabas.`,
  },
  'private-address': {
    title: 'La página de inicio de sesión llevó a una red privada',
    detail: host =>
      `La página llevó a ${host}, una dirección de este equipo o de una red privada. Una página pública no puede hacerlo, así que se detuvo el inicio de sesión. Avisa al equipo de TI.`,
  },
  'aws-endpoint-refused': {
    title: 'No se puede usar el punto de conexión de AWS',
    detail: variable =>
      `${variable} no es una dirección https, así que no se envió ninguna solicitud a AWS. Corrige o elimina la variable y reinicia Mai.`,
  },
  'nothing-posted': {
    title: 'El inicio de sesión no llegó a AWS',
    detail: host =>
      `${host} respondió, pero no te pasó a AWS. Quizá la dirección sea de otra aplicación. Revísala o pide al equipo de TI la dirección de inicio de sesión en AWS.`,
  },
  'sign-in-closed': {
    title: 'El inicio de sesión no se terminó',
    detail: 'La ventana se cerró antes de que tu empresa te pasara a AWS.',
  },
  'sign-in-cancelled': {
    title: 'Se canceló el inicio de sesión',
    detail: 'No ha cambiado nada. Inicia sesión cuando quieras.',
  },
  'sign-in-needs-person': {
    title: 'Inicia sesión otra vez',
    detail: host => `${host} quiere verte antes de dar claves nuevas.`,
  },
  'sign-in-page-crashed': {
    title: 'La página de inicio de sesión se detuvo',
    detail: host => `La página de ${host} falló. No se perdió nada; inténtalo de nuevo.`,
  },
  'assertion-malformed': {
    title: 'No se puede leer la respuesta de tu empresa',
    detail: reason =>
      `Lo que la página de inicio de sesión envió a AWS está dañado (${reason}). Inténtalo de nuevo; si sigue igual, di estas palabras al equipo de TI.`,
  },
  'assertion-encrypted': {
    title: 'Tu empresa cifra su respuesta',
    detail:
      'Solo AWS puede leer qué roles tienes. Pide al equipo de TI que desactive el cifrado de aserciones para AWS o que te envíe un archivo de configuración con los roles.',
  },
  'assertion-expired': {
    title: 'Tu inicio de sesión ya había caducado',
    detail:
      'Las empresas dan cinco minutos. Inicia sesión otra vez; si sigue igual, el reloj de este equipo o el de tu empresa no va bien.',
  },
  'other-accounts': {
    title: company => `El inicio de sesión en ${company} terminó con otras cuentas`,
    detail: host =>
      `Una página de ${host} envió cuentas que Mai no conoce de tu empresa. No ha cambiado nada. Revísalas antes de usarlas.`,
  },
  'assertion-refused': {
    title: 'Tu empresa rechazó el inicio de sesión',
    denied: 'Quizá no tengas asignada la aplicación de AWS. Pide al equipo de TI que te añada.',
    other: 'Su página respondió sin decir por qué. Inténtalo de nuevo o pregunta al equipo de TI.',
  },
  'browser-refused': {
    title: host => `${host} no deja que esta ventana inicie sesión`,
    detail:
      'A veces Google toma las ventanas de otros programas por navegadores no seguros. Inténtalo otra vez; si sigue igual, pide al equipo de TI que permita Mai en Google Workspace, o una dirección de inicio de sesión en AWS que no empiece en Google.',
  },
  'no-roles': {
    title: 'Aún no hay roles de AWS',
    detail:
      'Has iniciado sesión, pero tu empresa no te da ningún rol de AWS. Pide al equipo de TI que te asigne uno y vuelve a iniciar sesión.',
  },
  'identity-center-role': {
    title: role => `${role} funciona de otra forma`,
    detail:
      'Tu empresa usa IAM Identity Center para este rol. AWS nunca da sus claves por SAML; obtenlas en el portal de acceso de AWS o pide al equipo de TI un rol que no se llame AWSReservedSSO.',
  },
  'role-not-offered': {
    title: role => `${role} ya no se ofrece`,
    detail: 'La respuesta de tu empresa ya no incluye este rol. Pregunta al equipo de TI si aún lo necesitas.',
  },
} satisfies Partial<Text['failures']>;
