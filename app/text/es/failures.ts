import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { signInFailures } from './sign-in-failures.ts';

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
    reserved: 'El perfil “default” se asigna a un rol con “Usar como predeterminado”.',
    taken: 'Otro rol ya escribe en este perfil.',
  },
  'not-a-region': { title: 'No es una región de AWS', detail: 'Una región es como eu-central-1.' },
  'region-elsewhere': {
    title: 'Esa región está en otra parte de AWS',
    detail: (role, example) => `${role} solo funciona en regiones como ${example}. Elige una de ellas.`,
  },
  'not-a-console-page': {
    title: 'No es una página de la consola de AWS',
    malformed: example => `Una dirección es como ${example}.`,
    host: example => `Pega una dirección de la consola de AWS, por ejemplo ${example}.`,
    partition: example => `Esa consola es de otra partición de AWS. Las direcciones de este rol son como ${example}.`,
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
  ...signInFailures,
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
    defaultBrowser: 'Usar el navegador predeterminado',
    dismiss: 'OK',
  },
  ...fileFailures,
};
