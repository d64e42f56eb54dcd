// In the place of @stdlib/math-base-special-ln: the same algorithm (FreeBSD's) and the same bits, but compiled into V8.
module.exports = Math.log;
