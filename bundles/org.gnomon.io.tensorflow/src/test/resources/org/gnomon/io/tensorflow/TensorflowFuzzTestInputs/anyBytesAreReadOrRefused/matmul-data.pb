
1
inputPlaceholder*
shape:

mMatMulinputinput"¿