import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { accounts } from './accounts.ts';
import { activity } from './activity.ts';
import { addresses } from './addresses.ts';
import { carry } from './carry.ts';
import { checkUp } from './check-up.ts';
import { company } from './company.ts';
import { consolePage } from './console-page.ts';
import { failures } from './failures.ts';
import { forget } from './forget.ts';
import { hour } from './hour.ts';
import { imports } from './imports.ts';
import { keyboard } from './keyboard.ts';
import { licences } from './licences.ts';
import { notices } from './notices.ts';
import { otherAccounts } from './other-accounts.ts';
import { passwords } from './passwords.ts';
import { toolFindings } from './tool-findings.ts';
import { tools } from './tools.ts';

/** Every sentence that Mai says, in Spanish. People are “tú”. */
export const es: Text = {
  sentences: parts => parts.join(' '),
  failures,
  accounts,
  otherAccounts,
  activity,
  tools,
  toolFindings,
  addresses,
  checkUp,
  company,
  consolePage,
  imports,
  carry,
  forget,
  keyboard,
  licences,
  notices,
  passwords,
  tray: {
    tooltip: {
      idle: 'Mai: ningún rol activo',
      working: 'Mai: obteniendo claves…',
      attention: 'Mai te necesita',
      live: (role, account, until) => `${role} en ${account}: hasta ${until}`,
      liveMany: (count, until) =>
        plural('es', count, {
          one: `Mai: un rol activo; hora de fin: ${until}`,
          other: n => `Mai: ${n} roles activos, próximo fin: ${until}`,
        }),
    },
    sessionRow: (role, account, until) => `${role} · ${account} – hasta ${until}`,
    stop: 'Detener',
    getNewKeys: 'Obtener claves nuevas ahora',
    signIn: provider => `Iniciar sesión en ${provider}`,
    signInSomewhere: 'Iniciar sesión…',
    signingIn: provider => `Iniciando sesión en ${provider}…`,
    cancel: 'Cancelar',
    signOut: provider => `Cerrar sesión en ${provider}`,
    assuming: role => `${role} (obteniendo claves…)`,
    liveRole: role => `${role} (activo)`,
    roleIn: (role, account) => `${role} · ${account}`,
    inProduction: role => `${role} (producción)`,
    confirm: role => `Obtener claves de ${role} en producción`,
    favourites: 'Favoritos',
    recents: 'Usados recientemente',
    allRoles: 'Todos los roles…',
    open: 'Abrir Mai',
    quit: 'Salir de Mai',
  },
  welcome: {
    title: 'Te damos la bienvenida a Mai',
    lead: 'Inicia sesión con tu cuenta de empresa, haz clic en un rol y todas las herramientas de AWS de este equipo funcionarán.',
    addressLabel: 'Dirección de inicio de sesión en AWS de tu empresa',
    addressHint:
      'El equipo de TI la tiene. Suele empezar con el nombre de la página de inicio de sesión de tu empresa.',
    addressPlaceholder: 'sso.example.com/aws',
    submit: 'Iniciar sesión',
    submitting: 'Abriendo la página de tu empresa…',
    privacy: 'Mai nunca ve tu contraseña. La escribes en la página de tu empresa.',
  },
  home: {
    title: 'Mai',
    overview: 'Resumen',
    searchLabel: 'Buscar cuentas y roles',
    searchHint: 'Las flechas recorren los roles; Intro obtiene las claves.',
    clearSearch: 'Borrar la búsqueda',
    matches: count => plural('es', count, { one: '1 rol coincide', other: n => `${n} roles coinciden` }),
    moreFound: shown => `Se muestran los ${number('es', shown)} mejores. Sigue escribiendo para encontrar otros.`,
    noMatch: query => `Ningún rol coincide con “${query}”.`,
    noMatchHint: 'Busca por cuenta, número de cuenta o rol.',
    live: 'Activos',
    roles: count => plural('es', count, { one: 'Rol', other: n => `Roles (${n})` }),
    found: count => `Resultados (${number('es', count)})`,
    noRoles: 'Aún no hay roles de AWS',
    noRolesHint: company =>
      `${company} no te da ningún rol de AWS. Pide al equipo de TI que te asigne uno y vuelve a iniciar sesión.`,
    awsEndpoint: addresses => `Las solicitudes a AWS van a ${list('es', addresses)}.`,
    sealed: company =>
      `${company} cifra su respuesta para AWS, así que Mai no puede leer qué roles tienes ahora. Estos son los que conoce.`,
    troubles: 'Te necesita',
    moreTroubles: count => `Mostrar ${number('es', count)} más`,
    dismissTrouble: title => `Descartar: ${title}`,
  },
  obstacles: {
    personTitle: company => `Inicia sesión en ${company}`,
    person: (host, since) => `${host} quiere verte desde ${hour(since)} antes de dar claves nuevas.`,
    notNow: 'Ahora no',
    way: (since, at) => `Desde ${hour(since)}. Mai lo intentará otra vez por sí solo a ${hour(at)}.`,
    offlineTitle: 'Este equipo no tiene conexión',
    offline: since => `Desde ${hour(since)}. Las claves nuevas llegarán cuando vuelva la red.`,
    works: (role, account, until) => `${role} en ${account} funciona hasta ${hour(until)}.`,
    moreWork: count =>
      plural('es', count, { one: 'Uno más funciona más tiempo.', other: n => `${n} más funcionan más tiempo.` }),
    ended: (role, account, at) => `${role} en ${account} terminó a ${hour(at)}.`,
    waits: (role, account) => `${role} en ${account} empezará entonces.`,
    moreEnded: count => plural('es', count, { one: 'Uno más ha terminado.', other: n => `${n} más han terminado.` }),
    listed: 'Claves nuevas',
  },
  signIn: {
    signIn: 'Iniciar sesión',
    signInTo: company => `Iniciar sesión en ${company}`,
    hint: 'Aquí aparecerán tus cuentas y roles.',
    running: company => `Iniciando sesión en ${company}…`,
    windowHint: 'Termina en la ventana que se abrió. Mai sigue por sí solo.',
    silentHint: 'Tarda un momento.',
    noCookies:
      'Mai no encontró ningún llavero en este equipo, así que no guarda cookies: inicias sesión de nuevo cada vez que se reinicia Mai.',
    cancel: 'Cancelar',
    cancelAt: company => `Cancelar el inicio de sesión en ${company}`,
  },
  role: {
    assume: (role, account) => `Obtener claves de ${role} en ${account}`,
    assuming: 'Obteniendo claves…',
    cancel: (role, account) => `Cancelar la obtención de claves de ${role} en ${account}`,
    live: 'Activo',
    openLive: (role, account) => `${role} en ${account} está activo`,
    more: (role, account) => `Más sobre ${role} en ${account}`,
    stop: 'Detener',
    stopRole: (role, account) => `Detener ${role} en ${account}`,
    stopping: 'Deteniendo…',
    left: left => `quedan ${left}`,
    until: time => `hasta ${hour(time)}`,
    isDefault: 'predeterminado',
    name: (role, account) => `${role} en ${account}`,
    inProduction: what => `${what}, producción`,
  },
  roleOptions: {
    getKeys: 'Obtener claves',
    account: accountId => `Cuenta ${accountId}`,
    profileName: 'Nombre del perfil',
    profileHint: 'El nombre con el que las herramientas de AWS encuentran este rol.',
    region: 'Región',
    regionHint: 'Donde trabajan las herramientas de AWS si no se les indica otra cosa.',
    useAsDefault: 'Usar como predeterminado',
    defaultHint: 'Las herramientas que no piden ningún perfil usan este rol.',
    save: 'Guardar',
    saveWhat: field => `Guardar: ${field}`,
    saving: 'Guardando…',
    saved: 'Guardado.',
    close: 'Cerrar',
  },
  settings: {
    title: 'Ajustes',
    search: 'Buscar en los ajustes',
    found: count => plural('es', count, { one: '1 ajuste encontrado', other: n => `${n} ajustes encontrados` }),
    noneFound: query => `Ningún ajuste coincide con “${query}”.`,
    locked: (company, why) => (why === '' ? `Lo ha fijado ${company}.` : `Lo ha fijado ${company}: ${why}`),
    companies: 'Empresas',
    signedIn: 'Sesión iniciada',
    signedOut: 'Sesión cerrada',
    retired: 'No permitida en este equipo',
    signingIn: 'Iniciando sesión…',
    signOut: 'Cerrar sesión',
    signOutOf: company => `Cerrar sesión en ${company}`,
    remove: 'Quitar…',
    removeCompany: company => `Quitar ${company}…`,
    removeQuestion: company => `¿Quitar ${company}, sus roles y las claves que Mai escribió para ellos?`,
    removeYes: 'Quitar',
    removeNo: 'Conservar',
    addCompany: 'Añadir otra empresa',
    openSetUp: 'Abrir un archivo de configuración de la empresa…',
    keys: 'Claves',
    region: 'Región predeterminada',
    regionHint: 'Para los roles que no tienen región propia.',
    endOnQuit: 'Eliminar las claves al salir de Mai',
    endOnQuitHint: 'Si no, se quedan hasta que caducan por sí solas.',
    duration: 'Cuánto duran las claves',
    durationHint: 'Mai las renueva antes de que terminen. Donde AWS permite menos, obtienes lo que permite.',
    longest: 'Todo lo permitido',
    byCompany: duration => `${duration}, según tu empresa`,
    startup: 'Al abrir Mai',
    startLastRoles: 'Iniciar mis últimos roles',
    startLastRolesHint: 'Los roles que estaban activos la última vez que Mai se ejecutó.',
    openAtLogin: 'Abrir Mai al iniciar sesión en el equipo',
    openAtLoginHint: 'Espera tras su icono.',
    notifications: 'Notificaciones',
    notifyRenewed: 'Avisar cuando se renuevan las claves',
    notifyRenewedHint: 'Mai siempre avisa cuando te necesita.',
    computer: 'Este equipo',
    language: 'Idioma',
    languageOfMai: 'Idioma de Mai',
    languageHint: 'Para todo lo que dice Mai y para las fechas.',
    systemLanguage: 'Como el sistema',
    version: version => `Mai ${version}`,
    quit: 'Salir de Mai',
  },
  addCompany: {
    title: 'Añadir otra empresa',
    lead: 'Sus cuentas y roles se suman a los que ya tienes.',
    back: 'Atrás',
  },
  announce: {
    failure: (title, detail) => `${title}. ${detail}`,
    news: news => news.join('. '),
    gettingKeys: (role, account) => `Obteniendo claves de ${role} en ${account}`,
    live: (role, account, left) => `${role} en ${account} está activo, quedan ${left}`,
    ended: (role, account) => `${role} en ${account} ha terminado`,
    enter: what => `Intro: ${what}`,
    signedIn: (company, count) =>
      plural('es', count, {
        one: `Sesión iniciada en ${company}. 1 rol`,
        other: n => `Sesión iniciada en ${company}. ${n} roles`,
      }),
  },
  credentialProcess: {
    noProfile: 'No se le indicó a Mai por qué perfil de AWS se le pregunta.',
    notLive: profile => `Mai no tiene claves activas para el perfil “${profile}”. Abre Mai e inicia el rol.`,
    keychainWaiting: 'El llavero pide su contraseña. Desbloquéelo y vuelva a intentarlo.',
    keychainUnreachable: profile =>
      `Mai ha guardado credenciales para el perfil “${profile}”, pero no se puede acceder al llavero desde aquí. Abra Mai en su escritorio y después inicie el rol.`,
    notRunning: profile =>
      `Mai no está abierto y no ha guardado claves para el perfil “${profile}”. Abre Mai y después inicia el rol.`,
    expired: profile =>
      `Las claves del perfil “${profile}” han caducado y Mai no está abierto. Abre Mai y después inicia el rol.`,
  },
  signInWindow: {
    title: host => `${host} – Inicio de sesión`,
  },
  clientCertificate: {
    question: host => `¿Qué certificado puede recibir ${host}?`,
    choice: (subject, issuer) => `${subject} (de ${issuer})`,
    none: 'Ninguno',
  },
};
