
1
inputPlaceholder*
shape:
;
cMaxPoolinput*
ksize
*
paddingMIRROR"¿