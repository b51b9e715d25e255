import type { Text } from '../en/en.ts';
import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('es', value);
const all = (values: readonly string[]): string => list('es', values.map(q));
const any = (values: readonly string[]): string => either('es', values.map(q));

export const company: Text['company'] = {
  choose: 'Abrir un archivo de configuración de la empresa',
  fileKind: 'Configuración de la empresa',
  offer: {
    title: company => `Configuración de ${q(company)}`,
    linked: name => `¿Obtener la configuración de empresa de ${q(name)}?`,
    linkedLead: 'Abriste un enlace a esta dirección. Mai aún no se ha conectado a ella:',
    fetch: 'Obtener configuración',
    opening: 'Abriendo la configuración…',
    another: 'Esta configuración es otra: sustituye a la que se mostraba antes.',
    from: name => `De ${q(name)}`,
    revision: revision => `Revisión ${number('es', revision)}`,
    lead: 'Aún no ha cambiado nada. Con esta configuración, Mai:',
    signed: 'Firmada por tu empresa.',
    unsigned: 'Úsala solo si te la envió el departamento de TI.',
    use: 'Usar esta configuración',
    leave: 'Ahora no',
    refused: 'Esta configuración no se puede usar',
    refusedHint: 'No ha cambiado nada. Envía este mensaje a la persona que te dio la configuración.',
    close: 'Cerrar',
  },
  inForce: {
    logsRoleUse: 'Tu empresa registra los roles que usas en este equipo.',
    revised: (company, revision) => `${company} (revisión ${number('es', revision)})`,
    policy: companies => `Este equipo está administrado por ${list('es', companies)}.`,
    setup: company => `Usas la configuración de ${company}.`,
    unaccepted: company =>
      `La configuración de ${company} ya no se aplica: la política de este equipo no incluye la clave con la que se firmó. Abre una con una firma nueva.`,
    drop: 'Dejar de usar esta configuración',
    support: 'Obtener ayuda',
  },
  line: line => `Línea ${line}`,
  lineAt: (line, at) => `Línea ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'Siguen aplicándose los ajustes anteriores.',
    nothing: 'No se aplica ninguno de sus ajustes.',
  },
  problems: {
    'open-to-others': 'otras personas de este equipo pueden cambiarlo, así que Mai no lo tiene en cuenta.',
    link: 'es un enlace. Pon ahí el archivo o la carpeta.',
    'not-a-folder': 'debe ser una carpeta.',
    'too-large':
      'Tiene más de un millón de caracteres. Los archivos de configuración son pequeños: seguramente es otro archivo.',
    unsigned:
      'No está firmado. Este equipo solo acepta configuraciones firmadas por tu empresa. Pide una firmada al departamento de TI.',
    'wrong-signature':
      'La firma no coincide: el archivo se modificó después de firmarlo o lo firmó otra persona. No lo uses y avisa al departamento de TI.',
    'not-text': 'No es un archivo de texto.',
    unreachable: 'No se puede acceder a él. Revisa la red o la VPN e inténtalo de nuevo.',
    status: status => `El servidor respondió con el error ${status}. Avisa al departamento de TI.`,
    redirected:
      'El enlace redirige a otra dirección y Mai no sigue redirecciones. Pide un enlace directo al departamento de TI.',
    outdated: (revision, latest) =>
      `Está desactualizado: es la revisión ${number('es', revision)} y tu empresa ya ha firmado la ${number('es', latest)}. Pide la actual al departamento de TI.`,
    'no-revision': latest =>
      `No indica la revisión y tu empresa ya ha firmado la ${number('es', latest)}. Pide la actual al departamento de TI.`,
  },
  syntax: {
    empty: 'el archivo está vacío.',
    value: 'aquí falta un valor, o le faltan las comillas.',
    name: 'aquí falta un nombre entre comillas dobles.',
    colon: 'faltan los dos puntos entre un nombre y su valor.',
    comma: 'falta una coma antes de esto.',
    'trailing-comma': 'sobra una coma después del último elemento.',
    quotes: 'los textos y los nombres van entre comillas dobles (").',
    comment: 'JSON no admite comentarios.',
    'unfinished-text': 'faltan las comillas dobles de cierre.',
    'line-break-in-text': 'un texto no puede contener saltos de línea ni caracteres de control.',
    escape: 'tras una barra inversa hay algo que JSON no admite. La propia barra inversa se escribe dos veces.',
    number: 'no es un número válido en JSON.',
    twice: name => `“${name}” aparece dos veces.`,
    'too-deep': 'hay demasiados corchetes o llaves anidados.',
    unfinished: 'el archivo termina con corchetes o llaves sin cerrar.',
    'something-after-the-end': 'hay algo después del último corchete o llave.',
  },
  schema: {
    'unknown-name': name => `“${name}” no se admite aquí.`,
    missing: name => `falta “${name}”.`,
    type: expected => `debe ser ${expected}.`,
    choice: choices => `debe ser ${either('es', choices)}.`,
    'too-long': most => `tiene más de ${number('es', most)} caracteres.`,
    'too-many': most => `tiene más de ${number('es', most)} elementos.`,
    'too-short': 'está vacío.',
    'lock-without-value': value => `un bloqueo necesita un valor: añade también “${value}” a este archivo.`,
    form: 'no tiene el formato esperado.',
    'public-suffix': host => `cualquiera puede tener un host en “${host}”. Indica el de tu empresa.`,
    hidden: code => `contiene un carácter invisible (${code}). Elimínalo.`,
  },
  types: {
    string: 'un texto entre comillas dobles',
    number: 'un número',
    boolean: 'true o false',
    array: 'una lista entre [ ]',
    object: 'un objeto entre { }',
    record: 'un objeto entre { }',
  },
  forms: {
    address:
      'debe ser la página de inicio de sesión de tu proveedor de identidad y empezar por https://. No puede ser una página de AWS.',
    accounts: 'una cuenta se escribe con 12 dígitos.',
    region: 'una región tiene la forma eu-central-1.',
    duration: 'una duración es un número entero de horas, de 1 a 12.',
    roles: 'un rol se escribe con su ARN y el de su proveedor, separados por una coma.',
    allowedHosts: 'un host tiene la forma sso.example.com, o *.example.com para todos sus subdominios, en minúsculas.',
    integratedSignIn:
      'un host tiene la forma sso.example.com, o *.example.com para todos sus subdominios, en minúsculas.',
    profileName:
      'un nombre de perfil debe incluir {role} o {role-tail}. También puede contener {account}, {account-tail}, {account-id}, {company}, letras, dígitos y _ - . / % @ : +.',
    link: 'debe ser una dirección que empiece por https://.',
    signingKey: 'una clave se escribe como ed25519: y 44 caracteres en base64.',
    signingKeys: 'una clave se escribe como ed25519: y 44 caracteres en base64.',
    signature: 'una firma son 88 caracteres en base64.',
    show: 'un patrón es un nombre de rol que puede contener * y ?.',
    hide: 'un patrón es un nombre de rol que puede contener * y ?.',
    revision: 'una revisión es un número entero a partir de 1.',
  },
  changes: {
    none: 'Ya tienes todo lo que incluye esta configuración.',
    replaces: company => `Sustituye la configuración de ${q(company)}`,
    ends: sentence => `Deja de aplicarse: ${sentence}`,
    movesProvider: (name, from, to) =>
      `Traslada ${q(name)} de ${q(from)} a ${q(to)} y cierra la sesión en la dirección anterior`,
    withdrawsProvider: address => `Quita la empresa de ${q(address)} y detiene sus roles`,
    addsProvider: (name, host) => `Añade ${q(name)}, que inicia sesión en ${q(host)}`,
    renamesProvider: (from, to) => `Cambia el nombre de ${q(from)} a ${q(to)}`,
    accessPortal: (name, region) => `Usa un portal de acceso de AWS en ${q(region)} para ${q(name)}`,
    providerRegion: (name, region) => `Usa la región ${q(region)} para los roles de ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Permite que la ventana de inicio de sesión de ${q(name)} abra solo ${list('es', ['su propia página', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Inicia sesión en ${q(name)} con tu cuenta de este equipo (Kerberos o NTLM), en ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('es', count, {
        one: `Da nombre a 1 cuenta: ${all(examples)}`,
        other: n => `Da nombre a ${n} cuentas, entre ellas ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Cambia el nombre de la cuenta ${q(from)} a ${q(to)}`,
    groupsAccounts: names => `Agrupa cuentas en ${all(names)}`,
    labelsAccounts: names => `Añade a las cuentas las etiquetas ${all(names)}`,
    colorsAccounts: count => plural('es', count, { one: 'Da color a 1 cuenta', other: n => `Da color a ${n} cuentas` }),
    marksAccounts: names => `Marca ${all(names)} como producción`,
    unmarksAccounts: names => `Deja de pedir confirmación para iniciar roles en ${all(names)}`,
    stopsAsking: 'Deja de pedir confirmación para iniciar roles de producción',
    hides: count =>
      count === 0
        ? 'No oculta ninguno de tus roles'
        : plural('es', count, { one: 'Oculta 1 de tus roles', other: n => `Oculta ${n} de tus roles` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Oculta los roles llamados ${any(patterns)} (no tienes ninguno)`
        : plural('es', count, {
            one: `Oculta los roles llamados ${any(patterns)} (tienes 1)`,
            other: n => `Oculta los roles llamados ${any(patterns)} (tienes ${n})`,
          }),
    showsOnly: patterns => `Muestra solo los roles llamados ${any(patterns)}`,
    namesProfiles: template => `Da a los perfiles nuevos de AWS el nombre ${q(template)}`,
    signsInWith: (name, browser) => `Inicia sesión en ${q(name)} con ${browser}`,
    signsInHere: name => `Inicia sesión en ${q(name)} en la ventana de Mai`,
    listsRoles: (name, count) =>
      plural('es', count, {
        one: `Añade 1 rol de ${q(name)}`,
        other: n => `Añade ${n} roles de ${q(name)}`,
      }),
    duration: hours =>
      plural('es', hours, {
        one: 'Fija la duración de la sesión en 1 hora, salvo que elijas otra',
        other: n => `Fija la duración de la sesión en ${n} horas, salvo que elijas otra`,
      }),
    region: region => `Fija ${q(region)} como región predeterminada, salvo que elijas otra`,
    endSessionsOnQuit: on => (on ? 'Detiene los roles al salir de Mai' : 'Mantiene los roles activos al salir de Mai'),
    updates: {
      install: 'Instala automáticamente las versiones nuevas de Mai donde es posible',
      tell: 'Avisa de las versiones nuevas de Mai',
      off: 'No busca versiones nuevas de Mai',
    },
    confirmProduction: on =>
      on
        ? 'Pide confirmación para iniciar roles de producción'
        : 'No pide confirmación para iniciar roles de producción',
    defaultProfile: on =>
      on ? 'Usa por defecto el primer rol activo' : 'No usa ningún rol por defecto, salvo que elijas uno',
    delivery: onDemand =>
      onDemand
        ? 'Da las credenciales a las herramientas a petición (credential_process), salvo que elijas otra forma'
        : 'Da las credenciales a las herramientas mediante los archivos de AWS, salvo que elijas otra forma',
    forbids: {
      localServer: 'Mantiene apagado el servidor local de credenciales',
      copying: 'No copia nunca credenciales ni enlaces de consola',
      otherAccounts: 'No inicia nunca roles de otras cuentas',
    },
    because: (what, why) => (why === '' ? what : `${what}: ${q(why)}`),
    locks: (setting, why) => (why === '' ? `Bloquea “${setting}”` : `Bloquea “${setting}”: ${q(why)}`),
    forbidsPasswordFill: 'No rellena nunca tu contraseña',
    forbidsLocalApps: 'No permite nunca que una página de inicio de sesión contacte con aplicaciones de este equipo',
    marksProduction: patterns => `Trata como producción solo las cuentas llamadas ${any(patterns)}`,
    support: places => `Añade un contacto de ayuda: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Empresas',
    profileNames: 'Nombres de perfil',
    region: 'Región predeterminada',
    endSessionsOnQuit: 'Detener los roles al salir de Mai',
    confirmProduction: 'Confirmar antes de iniciar roles de producción',
    defaultProfile: 'Usar por defecto el primer rol activo',
    signInWith: 'Dónde iniciar sesión',
    updates: 'Actualizaciones de Mai',
    duration: 'Duración de la sesión',
    delivery: 'Cómo obtienen las herramientas las credenciales',
    localServer: 'Servidor local de credenciales',
    copying: 'Copia de credenciales',
    otherAccounts: 'Roles de otras cuentas',
  },
};
