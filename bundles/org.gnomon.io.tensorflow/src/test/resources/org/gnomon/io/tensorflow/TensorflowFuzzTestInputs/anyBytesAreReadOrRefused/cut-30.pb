
:
inputPlaceholder*$
shap