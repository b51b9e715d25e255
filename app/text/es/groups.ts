import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const groups: Text['groups'] = {
  heading: 'Grupos',
  roles: count => plural('es', count, { one: '1 rol', other: n => `${n} roles` }),
  start: name => `Iniciar ${name}`,
  allActive: name => `Todos los roles de ${name} están activos`,
  edit: name => `Editar ${name}`,
  save: 'Guardar los roles activos como grupo…',
  newTitle: 'Nuevo grupo',
  lead: 'Un clic inicia todos los roles de un grupo, aquí y en el menú del icono.',
  name: 'Nombre',
  nameHint: 'Por ejemplo: Mañana.',
  choice: 'Roles',
  choiceHint: most => `Hasta ${most}: tus roles activos y favoritos.`,
  saveYes: 'Guardar grupo',
  remove: 'Eliminar grupo',
  confirm: {
    title: name => `${name} incluye producción`,
    question: '¿Iniciar también estos roles?',
    yes: 'Iniciar todos',
    no: 'Cancelar',
    inMenu: count =>
      plural('es', count, {
        one: 'Iniciar, con 1 rol en producción',
        other: n => `Iniciar, con ${n} roles en producción`,
      }),
  },
};
