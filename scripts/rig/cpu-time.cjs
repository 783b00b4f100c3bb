// Preloaded into a program under measurement (`node --require`): writes the seconds of processor time that it used, all
// its threads together, to the file named by DOSSIER_CPU_TIME when it ends. Processor time, unlike the clock on the wall,
// says the same on a busy machine.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const file = process.env.DOSSIER_CPU_TIME;
  if (file) writeFileSync(file, String((user + system) / 1e6));
});
