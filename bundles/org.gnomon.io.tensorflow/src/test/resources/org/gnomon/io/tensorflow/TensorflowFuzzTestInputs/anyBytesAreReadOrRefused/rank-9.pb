
E
inputPlaceholder*/
shape&:$"¿