import type { Text } from '../en/en.ts';
import { fileFailures } from './file-failures.ts';
import { keyFailures } from './key-failures.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'No es una dirección de inicio de sesión',
    empty: 'Pega la dirección que el equipo de TI te dio para AWS.',
    malformed: 'Mai no puede leerla como dirección web. Debería ser como sso.example.com/aws.',
    'not-https': 'Mai solo inicia sesión por una conexión protegida. La dirección debe empezar por https://.',
    'has-password':
      'La dirección contiene un nombre de usuario o una contraseña. Quita esa parte; la escribirás en la página de tu empresa.',
    'console-address':
      'Es una dirección de AWS. Mai necesita la página de tu empresa, en la que inicias sesión antes de que se abra AWS.',
    'access-portal':
      'Es un portal de acceso de AWS (IAM Identity Center). Mai funciona con empresas que inician sesión en AWS por SAML. Pide esa dirección al equipo de TI.',
  },
  'invalid-profile-name': {
    title: 'Este nombre de perfil no sirve',
    empty: 'Un perfil necesita un nombre.',
    'too-long': 'Un nombre de perfil puede tener 128 caracteres como máximo.',
    character: 'En un nombre de perfil, las herramientas de AWS solo leen letras, dígitos y _ - . / % @ : +.',
    reserved: 'El perfil “default” se da a un rol con “Usar como predeterminado”.',
    taken: 'Otro rol ya escribe en este perfil.',
  },
  'not-a-region': { title: 'No es una región de AWS', detail: 'Una región es como eu-central-1.' },
  'region-elsewhere': {
    title: 'Esa región está en otra parte de AWS',
    detail: (role, example) => `${role} solo funciona en regiones como ${example}. Elige una de ellas.`,
  },
  'not-a-target-role': {
    title: 'Mai no puede llegar a ese rol',
    account: 'Una cuenta tiene un número de 12 dígitos.',
    role: 'El nombre de un rol solo tiene letras, dígitos y + = . @ _ -, quizá con una ruta delante, como teams/Developer.',
    partition: 'Está en otra parte de AWS (China, GovCloud, la nube soberana europea), donde tus claves no valen nada.',
    'identity-center': 'Este rol es de IAM Identity Center, que da sus claves solo por el portal de acceso de AWS.',
    known: 'Ya tienes este rol.',
  },
  'not-an-external-id': {
    title: 'No es un ID externo',
    detail: 'Un ID externo tiene de 2 a 1224 letras, dígitos y signos + = , . @ : / - _, sin espacios.',
  },
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
  ...keyFailures,
  'production-unconfirmed': {
    title: account => `${account} es producción`,
    detail: role => `Quieres que se te pregunte antes de trabajar ahí. Mai aún no ha obtenido claves de ${role}.`,
  },
  'not-a-template': {
    title: 'De eso no salen nombres',
    empty: 'Escribe algo que contenga {role}.',
    'too-long': 'Una plantilla tiene 200 caracteres como máximo.',
    unclosed: 'Cada { necesita su }.',
    'no-role': 'Sin {role} ni {role-tail}, todos los roles de una cuenta se llamarían igual.',
    'unknown-placeholder': name =>
      `{${name}} no representa nada. Existen {account}, {account-tail}, {account-id}, {role}, {role-tail} y {company}.`,
    character: character =>
      `En un nombre de perfil, las herramientas de AWS no leen “${character}”, solo letras, dígitos y _ - . / % @ : +. Quítalo.`,
  },
  'save-failed': { title: 'No se pudo guardar el archivo' },
  'shortcut-unavailable': {
    title: 'Esas teclas no están disponibles',
    taken: 'Las tiene otro programa o el sistema se las reserva. Elige otras.',
    wayland:
      'Este escritorio (Wayland) no deja que ningún programa oiga teclas pulsadas en otro sitio. Asigna teclas a “mai” en los ajustes de teclado del escritorio: al iniciarse otra vez, Mai abre su ventana.',
  },
  'open-at-login-refused': { title: 'El sistema no dejó que Mai cambiara eso' },
  'not-settings': {
    title: name => `${name} no contiene ajustes de Mai`,
    detail: 'Quizá sea otro archivo, de otra versión o cambiado a mano. No se tomó nada de él.',
  },
  'offer-changed': {
    title: 'Lo que se muestra aquí ha cambiado',
    detail: 'Revísalo de nuevo antes de usarlo.',
  },
  'forget-incomplete': {
    title: 'Mai no pudo quitarlo todo',
    detail: fault => `${fault} Tus claves ya no están en los archivos de AWS. Inténtalo de nuevo.`,
  },
  'too-many-companies': {
    title: 'Mai ya conoce 100 empresas',
    detail: 'No guarda más. Quita en los ajustes alguna que no necesites.',
  },
  'unknown-link': {
    title: 'Mai no conoce este enlace',
    detail: 'Un enlace a Mai abre una configuración de tu empresa y no hace nada más. Pregunta a quien te lo dio.',
  },
  'policy-broken': {
    title: 'No se puede usar la configuración de tu empresa en este equipo',
    detail: problems => `${problems} Avisa al equipo de TI.`,
  },
  'company-retired': {
    title: name => `Ya no puedes usar ${name}`,
    detail: (company, why) =>
      why === ''
        ? `${company} solo permite en este equipo las empresas que indica.`
        : `${company} solo permite en este equipo las empresas que indica: ${why}`,
    hint: 'Se ha cerrado tu sesión allí y sus claves ya no están en tus archivos de AWS. Puedes quitarla en los ajustes.',
  },
  'setup-unaccepted': {
    title: company => `La configuración de ${company} ya no es válida`,
    detail:
      'No está firmada con ninguna clave que indique la política de este equipo. Pide a TI la que se ha vuelto a firmar y ábrela, o deja de usarla en los ajustes.',
  },
  locked: {
    title: company => `Esto lo ha decidido ${company}`,
    detail: 'Tu empresa no permite cambiarlo aquí. Pregunta al equipo de TI.',
  },
  'not-found': { title: 'Eso ya no está', detail: 'La empresa o el rol en que hiciste clic ya no existe.' },
  'bad-message': {
    title: 'Mai no se entendió a sí mismo',
    detail: 'Una ventana pidió algo que no existe. Por favor, infórmanos.',
  },
  unexpected: {
    title: 'Ha pasado algo inesperado',
    detail: reference => `Mai siguió adelante. Si vuelve a pasar, infórmanos con la referencia ${reference}.`,
  },
  remedies: {
    signIn: 'Iniciar sesión',
    enterPassword: 'Introducir la contraseña…',
    tryAgain: 'Reintentar',
    startAgain: 'Iniciar de nuevo',
    useAnyway: 'Dejar que Mai escriba ahí',
    removeCompany: 'Quitar esta empresa',
    copyTrustPolicy: 'Copiar la política de confianza',
    confirmed: 'Obtener claves',
    reviewAccounts: 'Revisar las cuentas…',
    dismiss: 'OK',
  },
  ...fileFailures,
};
