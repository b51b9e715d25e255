import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyRotation: Text['keyRotation'] = {
  created: days =>
    days === 0
      ? 'Se creó hoy.'
      : plural('es', days, { one: 'Se creó hace 1 día.', other: n => `Se creó hace ${n} días.` }),
  never: 'AWS no tiene constancia de que se haya usado.',
  used: (days, service) =>
    days === 0
      ? `Se usó por última vez hoy, para ${service}.`
      : plural('es', days, {
          one: `Se usó por última vez hace 1 día, para ${service}.`,
          other: n => `Se usó por última vez hace ${n} días, para ${service}.`,
        }),
  ownUse: 'La propia comprobación de Mai cuenta como uso.',
  root: 'Pertenece al usuario raíz, que puede hacer de todo en la cuenta. Elimínala en la consola de AWS.',
  rejected: code => `AWS la rechaza (${code}). Si se eliminó o desactivó, quítala aquí.`,
  ways: {
    service: {
      title: 'Lo mejor: ejecutar el programa en AWS',
      detail:
        'Un perfil de instancia le proporciona las credenciales. Se inicia sesión con la cuenta de la empresa (OAuth).',
    },
    role: {
      title: 'O usar en su lugar un rol en Mai',
      detail: 'Inicia el rol e indica su perfil en el programa. Después, haz que se elimine la clave en IAM.',
    },
    rotate: {
      title: 'Si la clave tiene que quedarse: rotarla',
      detail: 'Mai la sustituye por una clave nueva y elimina la antigua más adelante.',
    },
    twoKeys: 'El usuario de IAM ya tiene dos claves, que es el límite. Elimina antes en IAM la que no se usa.',
    notAllowed:
      'La clave no puede enumerar las claves de su usuario. Pide al departamento de TI que le permita administrar sus propias claves de acceso.',
  },
  ask: 'Rotar…',
  question: {
    lead: (user, account) => `Rotar la clave de “${user}” en la cuenta ${account}:`,
    create: 'Crear una segunda clave con los permisos de esta y probarla.',
    write: 'Escribirla en el lugar de la antigua. Una copia de seguridad conserva la antigua.',
    deactivate:
      'Probarla de nuevo desde el archivo y desactivar la antigua. Los programas que la usan en otros lugares dejan de funcionar.',
    remove: date =>
      `Eliminar la clave antigua el ${date}, tras un recordatorio. Hasta entonces, “Deshacer” la reactiva.`,
    failure: 'Si falla un paso antes de escribir, se elimina la clave nueva. Entonces no ha cambiado nada más.',
    start: 'Rotar ahora',
    cancel: 'Cancelar',
  },
  steps: {
    creating: 'Creando una clave nueva…',
    testing: 'Probando la clave nueva…',
    writing: 'Escribiendo el archivo…',
    checking: 'Probando la clave del archivo…',
    deactivating: 'Desactivando la clave antigua…',
  },
  running: oldId => `Se está rotando la clave de acceso ${oldId}`,
  inactive: {
    title: (oldId, newId) => `La clave de acceso ${oldId} se sustituyó por ${newId}`,
    detail: (user, date) =>
      `La clave antigua de “${user}” está inactiva y se eliminará el ${date}. Si un programa aún la necesita, elige “Deshacer”.`,
  },
  'both-active': {
    title: (oldId, newId) => `Las claves de acceso ${oldId} y ${newId} están activas`,
    detail: user => `Tu archivo tiene la clave nueva de “${user}”. Desactiva la antigua cuando ningún programa la use.`,
  },
  replacing: {
    title: oldId => `La rotación de la clave de acceso ${oldId} no ha terminado`,
    detail: user => `Las dos claves de “${user}” están activas.`,
  },
  creating: {
    title: oldId => `La rotación de la clave de acceso ${oldId} se interrumpió`,
    detail: user =>
      `Puede que AWS haya creado una segunda clave para “${user}”. Mai lo comprobará cuando se pueda acceder a AWS.`,
  },
  reactivating: {
    title: oldId => `La clave de acceso ${oldId} aún no vuelve a estar activa`,
    detail: 'AWS no lo ha confirmado. Mai ya no eliminará esta clave.',
  },
  unused: {
    title: newId => `La clave de acceso ${newId} no se usa`,
    detail: user =>
      `La rotación para “${user}” se detuvo y esta clave nueva no se pudo eliminar. Ningún programa la tiene.`,
  },
  'unknown-key': {
    title: newId => `La clave de acceso ${newId} se creó durante una interrupción`,
    detail: user =>
      `Mai se cerró mientras AWS creaba una clave para “${user}”. Probablemente es esta, y entonces ningún programa la tiene. Elimínala, salvo que la haya creado otra persona del equipo.`,
  },
  actions: {
    undo: 'Deshacer',
    deleteOld: 'Eliminar ahora…',
    deactivate: 'Desactivar la clave antigua',
    again: 'Reintentar',
    deleteNew: 'Eliminar esta clave…',
    keepBoth: 'Conservar las dos',
    dismiss: 'Ocultar',
  },
  deletion: {
    question: id => `¿Eliminar la clave de acceso ${id}? No se puede restaurar.`,
    yes: 'Eliminar la clave',
    no: 'Cancelar',
  },
  reminder: {
    title: oldId => `La clave de acceso ${oldId} se eliminará pronto`,
    body: (user, date) =>
      `La clave antigua de “${user}” está inactiva y se eliminará el ${date}. Para conservarla, elige “Deshacer” en Solución de problemas.`,
  },
};

export const rotationFailures: Pick<
  Text['failures'],
  'iam-refused' | 'iam-unreachable' | 'key-changed' | 'key-elsewhere' | 'two-keys' | 'root-key' | 'rotation-unsaved'
> = {
  'iam-refused': {
    title: 'AWS rechazó la solicitud',
    denied: action =>
      `La clave no tiene permiso para llamar a ${action}. Pide al departamento de TI que le permita administrar sus propias claves de acceso.`,
    other: (action, code) => `AWS respondió a ${action} con “${code}”.`,
  },
  'iam-unreachable': {
    title: 'No se puede acceder a AWS',
    detail: host => `${host} no respondió. Comprueba la red, la VPN o el proxy y vuelve a intentarlo.`,
  },
  'key-changed': {
    title: 'El archivo tiene ahora otra clave',
    detail: 'Otro programa o una persona lo ha cambiado. Mai no ha sobrescrito nada.',
  },
  'key-elsewhere': {
    title: section => `La clave también está en [${section}]`,
    detail: path =>
      `Mai no puede reemplazarla en esa sección de ${path}. Elimínala de ahí o usa solo letras, dígitos y guiones en el nombre del perfil.`,
  },
  'two-keys': {
    title: 'El usuario de IAM ya tiene dos claves',
    detail: 'IAM no permite una tercera. Elimina antes la que no se usa.',
  },
  'root-key': {
    title: 'Esta clave pertenece al usuario raíz',
    detail: 'Mai no la rota. Elimínala en la consola de AWS.',
  },
  'rotation-unsaved': {
    title: 'No se puede registrar la rotación',
    detail: reason => `${reason} Mai necesita el registro por si se interrumpe.`,
  },
};
