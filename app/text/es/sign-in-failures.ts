import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `No se puede conectar con ${host}`,
    name: 'No se encontró esta dirección. ¿Es correcta? ¿Necesita la VPN de tu empresa?',
    refused: 'El servidor rechazó la conexión. Inténtalo de nuevo en un momento o consulta al departamento de TI.',
    timeout: 'No respondió a tiempo. Revisa la red o la VPN e inténtalo de nuevo.',
    offline: 'Este equipo no tiene conexión. Inténtalo de nuevo cuando vuelva.',
    proxy: 'El proxy de tu red bloqueó la conexión. Consulta al departamento de TI.',
    other: 'Falló la conexión. Revisa la red o la VPN e inténtalo de nuevo.',
  },
  'proxy-password': {
    title: 'Tu red requiere una contraseña',
    detail: proxy => `El proxy ${proxy} requiere un nombre de usuario y una contraseña.`,
  },
  'no-keychain': {
    title: 'No se encontró ningún llavero',
    detail: 'No hay llavero en este equipo, o Mai no pudo abrirlo. Las contraseñas no se guardan en ningún otro lugar.',
  },
  'keychain-waiting': {
    title: 'El llavero pide una contraseña',
    detail: 'Desbloquéalo en su propia ventana e inténtalo de nuevo.',
  },
  'keychain-unreachable': {
    title: 'No se puede acceder al llavero desde aquí',
    detail: 'Las credenciales están guardadas en él. Inicia Mai en tu escritorio e inténtalo de nuevo.',
  },
  'server-error': {
    title: host => `${host} tiene un problema`,
    detail: status =>
      `La página de tu empresa respondió con el error ${status}. No es culpa tuya. Inténtalo de nuevo en un momento o avisa al departamento de TI.`,
  },
  'untrusted-certificate': {
    title: host => `El certificado de ${host} no es válido`,
    detail:
      'Alguien podría estar interceptando la conexión, así que Mai la detuvo. Consulta al departamento de TI. No escribas nunca tu contraseña en una página así.',
  },
  'sandbox-off': {
    title: 'Mai se ejecuta sin entorno aislado',
    detail: by =>
      `Se inició con ${by}, así que las páginas de inicio de sesión no estarían aisladas de este equipo. Para iniciar sesión, sal de Mai e inícialo sin ${by}.`,
  },
  'insecure-page': {
    title: 'La página de inicio de sesión no es segura',
    detail: host =>
      `La página de tu empresa redirigió a ${host} sin cifrado, así que Mai se detuvo. Avisa al departamento de TI.`,
  },
  'host-not-allowed': {
    title: 'La página de inicio de sesión abrió otro sitio',
    detail: host =>
      `La configuración de tu empresa no incluye ${host} en su inicio de sesión, así que Mai se detuvo. Avisa al departamento de TI.`,
  },
  'password-passed-on': {
    title: 'La página de inicio de sesión intentó reenviar tu contraseña',
    detail: host =>
      `La página intentó enviar tu contraseña a ${host}, así que Mai detuvo el inicio de sesión. Si no lo esperabas, avisa al departamento de TI y cambia la contraseña.`,
  },
  'private-address': {
    title: 'La página de inicio de sesión llevó a una red privada',
    detail: host =>
      `Llevó a ${host}, en este equipo o en una red privada. Una página pública no debe hacerlo, así que Mai detuvo el inicio de sesión. Avisa al departamento de TI.`,
  },
  'aws-endpoint-refused': {
    title: 'No se puede usar el punto de conexión de AWS',
    detail: variable =>
      `${variable} no es una dirección https, así que no se envió ninguna solicitud a AWS. Corrige o elimina la variable y reinicia Mai.`,
  },
  'nothing-posted': {
    title: 'El inicio de sesión no llegó a AWS',
    detail: host =>
      `${host} no te redirigió a AWS. Quizá la dirección sea de otra aplicación. Revísala o pide al departamento de TI la dirección de inicio de sesión en AWS.`,
  },
  'sign-in-closed': {
    title: 'El inicio de sesión no se completó',
    detail: 'La ventana de inicio de sesión se cerró antes de llegar a AWS.',
    timeout: 'Mai esperó 10 minutos la respuesta del navegador. Inicia sesión de nuevo.',
  },
  'sign-in-canceled': {
    title: 'Se canceló el inicio de sesión',
    detail: 'No ha cambiado nada. Puedes iniciar sesión cuando quieras.',
  },
  'sign-in-needs-person': {
    title: 'Vuelve a iniciar sesión',
    detail: host => `Inicia sesión en ${host} para mantener tus roles activos.`,
  },
  'sign-in-page-crashed': {
    title: 'La página de inicio de sesión se cerró',
    detail: host => `La página de ${host} dejó de funcionar. No se perdió nada. Inténtalo de nuevo.`,
  },
  'assertion-malformed': {
    title: 'No se puede leer el inicio de sesión de tu empresa',
    detail: reason =>
      `La página de inicio de sesión envió datos dañados a AWS (${reason}). Inténtalo de nuevo. Si se repite, envía este mensaje al departamento de TI.`,
  },
  'assertion-encrypted': {
    title: 'Tu empresa cifra su inicio de sesión',
    detail:
      'Solo AWS puede leer qué roles tienes. Pide al departamento de TI un archivo de configuración con tus roles, o que desactive el cifrado de aserciones.',
  },
  'assertion-expired': {
    title: 'Tu inicio de sesión ha caducado',
    detail:
      'Un inicio de sesión solo es válido unos minutos. Vuelve a iniciar sesión. Si se repite, el reloj de este equipo o el de tu empresa no está en hora.',
  },
  'other-accounts': {
    title: company => `Tu inicio de sesión en ${company} devolvió cuentas distintas`,
    detail: host =>
      `Una página de ${host} envió cuentas que son nuevas para tu empresa. No ha cambiado nada. Revísalas antes de usarlas.`,
  },
  'assertion-refused': {
    title: 'Tu empresa rechazó el inicio de sesión',
    denied: 'Quizá no tengas asignada la aplicación de AWS. Pide al departamento de TI que te añada.',
    other: 'Su página no indicó el motivo. Inténtalo de nuevo o consulta al departamento de TI.',
  },
  'browser-refused': {
    embedded: {
      title: host => `${host} bloqueó esta ventana de inicio de sesión`,
      detail: () =>
        'A veces, Google bloquea las ventanas de inicio de sesión de otras aplicaciones. Inténtalo de nuevo. Si se repite, pide al departamento de TI que permita Mai en Google Workspace, o una dirección de inicio de sesión en AWS fuera de Google.',
    },
    controlled: {
      title: host => `${host} bloqueó este navegador`,
      detail: () =>
        'Google también bloquea los navegadores que abre otra aplicación. Pide al departamento de TI una dirección de inicio de sesión en AWS fuera de Google.',
    },
    passkey: {
      title: () => 'Tu empresa pidió una clave de acceso',
      detail: host =>
        `${host} pidió una clave de acceso o una llave de seguridad. Si no funcionó en la ventana de Mai, inicia sesión con tu propio navegador.`,
    },
    device: {
      title: () => 'Tu empresa comprueba este equipo',
      detail: host =>
        `${host} solo admite equipos que administra tu empresa. Tu propio navegador quizá pueda demostrar que este lo es.`,
    },
  },
  'own-browser': {
    title: browser => `El inicio de sesión con ${browser} no funcionó`,
    missing: browser => `No se encontró ${browser} en este equipo. Instálalo o inicia sesión de otra manera.`,
    'no-start': browser => `${browser} no se inició. Inténtalo de nuevo.`,
    'no-answer': browser =>
      `${browser} no respondió a Mai. Puede deberse a una política de tu empresa. Inténtalo de nuevo o consulta al departamento de TI.`,
    forbidden: browser =>
      `Una política de este equipo no permite que Mai use ${browser}. Consulta al departamento de TI por la política RemoteDebuggingAllowed.`,
    'in-use': browser =>
      `${browser} sigue abierto desde un inicio de sesión anterior. Cierra su ventana e inténtalo de nuevo.`,
    ended: browser => `${browser} se cerró de forma inesperada. No se perdió nada. Inténtalo de nuevo.`,
  },
  'no-roles': {
    title: 'Aún no hay roles de AWS',
    detail:
      'Has iniciado sesión, pero tu empresa no te ha asignado ningún rol de AWS. Pide acceso al departamento de TI y vuelve a iniciar sesión.',
  },
  'identity-center-role': {
    title: role => `${role} requiere el portal de acceso de AWS`,
    detail:
      'Es de IAM Identity Center y no se puede usar mediante SAML. Para usarlo, añade el portal de acceso de AWS de tu empresa.',
  },
  'portal-refused': {
    title: host => `${host} ha rechazado el inicio de sesión`,
    denied: 'La solicitud no se aprobó. Inicia sesión de nuevo y elige “Permitir acceso”.',
    'code-expired': 'El código ha caducado. Inicia sesión de nuevo para obtener otro.',
    throttled: 'AWS recibe demasiadas solicitudes. Inténtalo de nuevo en un momento.',
    other: code =>
      `AWS respondió con ${code}. Inténtalo de nuevo. Si sigue ocurriendo, consulta al departamento de TI.`,
  },
  'portal-region': {
    title: host => `Falta la región de ${host}`,
    wrongTitle: (host, region) => `${host} no está en ${region}`,
    unknown: 'Elige la región de IAM Identity Center de tu empresa. El departamento de TI puede indicártela.',
    wrong: 'Elige otra región. El departamento de TI sabe cuál es.',
  },
  'role-not-offered': {
    title: role => `${role} ya no está disponible`,
    detail:
      'El inicio de sesión de tu empresa ya no incluye este rol. Consulta al departamento de TI si aún lo necesitas.',
  },
} satisfies Partial<Text['failures']>;
