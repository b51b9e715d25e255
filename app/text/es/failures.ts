import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { rotationFailures } from './key-rotation.ts';
import { signInFailures } from './sign-in-failures.ts';
import { updateFailures } from './updates.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'No es una dirección de inicio de sesión',
    empty: 'Pega la dirección de inicio de sesión en AWS que te dio el departamento de TI.',
    malformed: 'Escribe una dirección web, por ejemplo sso.example.com/aws.',
    'not-https': 'Mai solo inicia sesión con una conexión cifrada. La dirección debe empezar por https://.',
    'has-password':
      'La dirección contiene un nombre de usuario o una contraseña. Quita esa parte. La escribirás en la página de tu empresa.',
    'console-address':
      'Es una página de la consola de AWS. Usa la página de inicio de sesión de tu empresa o su portal de acceso de AWS.',
  },
  'invalid-profile-name': {
    title: 'Este nombre de perfil no es válido',
    empty: 'Escribe un nombre de perfil.',
    'too-long': 'Un nombre de perfil puede tener 128 caracteres como máximo.',
    character: 'Un nombre de perfil solo puede contener letras, dígitos y _ - . / % @ : +.',
    reserved: 'Para dar el perfil “default” a un rol, elige “Usar por defecto”.',
    taken: 'Otro rol ya usa este perfil.',
  },
  'not-a-region': { title: 'No es una región de AWS', detail: 'Una región tiene la forma eu-central-1.' },
  'region-elsewhere': {
    title: 'Esta región está en otra partición de AWS',
    detail: (role, example) => `${role} solo funciona en regiones como ${example}. Elige una de ellas.`,
  },
  'not-a-console-page': {
    title: 'No es una página de la consola de AWS',
    malformed: example => `Una dirección tiene la forma ${example}.`,
    host: example => `Pega una dirección de la consola de AWS, por ejemplo ${example}.`,
    partition: example =>
      `Esta consola está en otra partición de AWS. Las direcciones de este rol tienen la forma ${example}.`,
  },
  'not-a-target-role': {
    title: 'Mai no puede usar este rol',
    account: 'Un ID de cuenta tiene 12 dígitos.',
    role: 'El nombre de un rol solo puede contener letras, dígitos y + = . @ _ -. Puede llevar una ruta, como teams/Developer.',
    partition:
      'Está en otra partición de AWS (China, GovCloud, European Sovereign Cloud). Tus roles no son válidos allí.',
    'identity-center': 'Este rol es de IAM Identity Center. Solo se puede usar en el portal de acceso de AWS.',
    known: 'Ya tienes este rol.',
  },
  'not-an-external-id': {
    title: 'No es un ID externo',
    detail: 'Un ID externo tiene de 2 a 1224 caracteres: letras, dígitos y + = , . @ : / - _, sin espacios.',
  },
  ...signInFailures,
  ...keyFailures,
  ...rotationFailures,
  ...updateFailures,
  ...fileFailures,
  'production-unconfirmed': {
    title: account => `${account} es una cuenta de producción`,
    detail: role => `Los roles de producción requieren tu confirmación. ${role} no se ha iniciado.`,
  },
  'not-a-template': {
    title: 'Este patrón no es válido',
    empty: 'Escribe un patrón que contenga {role}.',
    'too-long': 'Un patrón puede tener 200 caracteres como máximo.',
    unclosed: 'Cada { necesita una }.',
    'no-role': 'Añade {role} o {role-tail}. Si no, todos los roles de una cuenta tendrían el mismo nombre.',
    'unknown-placeholder': name =>
      `{${name}} no es un marcador. Usa {account}, {account-tail}, {account-id}, {role}, {role-tail} o {company}.`,
    character: character =>
      `Un nombre de perfil no puede contener “${character}”. Usa solo letras, dígitos y _ - . / % @ : +.`,
  },
  'save-failed': { title: 'No se pudo guardar el archivo' },
  'token-cache-unwritable': {
    title: 'No se pudo iniciar sesión en la AWS CLI',
    detail: (path, reason) => `${path}: ${reason}`,
  },
  'settings-damaged': {
    title: 'Los ajustes de Mai estaban dañados',
    detail: keptAs =>
      `Mai guardó el archivo dañado como ${keptAs} y empezó con ajustes nuevos. Vuelve a añadir tu empresa.`,
  },
  'settings-unwritable': {
    title: 'Mai no puede guardar sus ajustes',
    detail: reason => `${reason} Los cambios se perderán al salir de Mai.`,
  },
  'shortcut-unavailable': {
    title: 'Este atajo no está disponible',
    taken: 'Lo usa otro programa o el sistema. Elige otro.',
    wayland:
      'Este escritorio (Wayland) no permite atajos globales. En los ajustes de teclado del sistema, añade un atajo para el comando “mai”, que abre la ventana de Mai.',
  },
  'open-at-login-refused': { title: 'El sistema no permitió este cambio' },
  'not-settings': {
    title: name => `${name} no es un archivo de ajustes de Mai`,
    detail: 'Quizá sea otro archivo, de otra versión o modificado a mano. No se importó nada.',
  },
  'offer-changed': {
    title: 'Esto ha cambiado',
    detail: 'Revísalo de nuevo antes de usarlo.',
  },
  'forget-incomplete': {
    title: 'Mai no pudo eliminarlo todo',
    detail: fault => `${fault} Tus credenciales ya se eliminaron de los archivos de AWS. Inténtalo de nuevo.`,
  },
  'too-many-companies': {
    title: 'No puedes añadir más empresas',
    detail: 'Has alcanzado el límite de 100 empresas. Quita una en Ajustes.',
  },
  'unknown-link': {
    title: 'Mai no puede abrir este enlace',
    detail: 'Los enlaces a Mai solo abren configuraciones de empresa. Consulta a la persona que te dio el enlace.',
  },
  'policy-broken': {
    title: 'No se puede usar la configuración de tu empresa en este equipo',
    detail: problems => `${problems} Avisa al departamento de TI.`,
  },
  'company-retired': {
    title: name => `Ya no puedes usar ${name}`,
    detail: (company, why) =>
      why === ''
        ? `${company} solo permite determinadas empresas en este equipo.`
        : `${company} solo permite determinadas empresas en este equipo: ${why}`,
    hint: 'Se cerró la sesión y sus credenciales se eliminaron de tus archivos de AWS. Puedes quitar la empresa en Ajustes.',
  },
  'company-withdrawn': {
    title: name => `Se quitó ${name}`,
    detail: (company, why) => (why === '' ? `${company} la ha retirado.` : `${company} la ha retirado: ${why}`),
    hint: 'Se cerró la sesión y sus credenciales se eliminaron de tus archivos de AWS.',
  },
  'company-moved': {
    title: name => `${name} tiene una nueva página de inicio de sesión`,
    detail:
      'Se cerró la sesión en la anterior. Se conservan los ajustes de tus roles y tus favoritos. Vuelve a iniciar sesión.',
  },
  'setup-changed': {
    title: company => `La configuración de ${company} ha cambiado`,
    detail: 'Se ha cambiado desde que la aceptaste. Revisa los cambios antes de que se apliquen.',
  },
  'setup-unaccepted': {
    title: company => `La configuración de ${company} ya no se aplica`,
    detail:
      'La política de este equipo no incluye la clave con la que se firmó. Pide al departamento de TI una con una firma nueva, o deja de usarla en Ajustes.',
  },
  locked: {
    title: company => `${company} administra este ajuste`,
    detail: 'No se puede cambiar aquí. Consulta al departamento de TI.',
  },
  'not-found': {
    title: 'Ya no está disponible',
    detail: 'La empresa o el rol en el que hiciste clic ya no existe.',
  },
  'bad-message': {
    title: 'Error interno de Mai',
    detail: 'Una ventana solicitó algo que no existe. Informa de este problema, por favor.',
  },
  unexpected: {
    title: 'Se produjo un error inesperado',
    detail: reference => `Mai sigue funcionando. Si se repite, comunícalo con la referencia ${reference}.`,
  },
  remedies: {
    signIn: 'Iniciar sesión',
    enterPassword: 'Introducir contraseña…',
    tryAgain: 'Reintentar',
    startAgain: 'Volver a iniciar el rol',
    useAnyway: 'Reemplazar',
    removeCompany: 'Quitar empresa',
    copyTrustPolicy: 'Copiar la política de confianza',
    confirmed: 'Iniciar',
    reviewAccounts: 'Revisar cuentas…',
    reviewSetup: 'Revisar cambios…',
    addPortal: 'Añadir portal de acceso…',
    chooseRegion: 'Elegir región…',
    defaultBrowser: 'Usar el predeterminado',
    signInWith: browser => `Iniciar sesión con ${browser}`,
    maiWindow: 'Usar la ventana de Mai',
    dismiss: 'OK',
  },
};
